import { foundIn } from "../../../tests/support/sp/sp";
import { pengaduanNamesSp4NLapor } from "./pengaduan-names-sp4n-lapor";

test.each([["WA 0812-3456-7890, dijawab 2 hari kerja", "no-lapor", {}]] as const)(
  "%s",
  (text, messageId, data) => {
    expect(foundIn(pengaduanNamesSp4NLapor, "pengaduan", text)).toEqual([
      { messageId, at: "C11", data },
    ]);
  },
);

test.each([
  "SP4N-LAPOR! (www.lapor.go.id), dijawab 3 hari kerja",
  "Kanal SP4NLapor, ditindaklanjuti 3 hari",
])("%s is right, or told by another rule", (text) => {
  expect(foundIn(pengaduanNamesSp4NLapor, "pengaduan", text)).toEqual([]);
});
