import { foundIn } from "../../../tests/support/sp/sp";
import { pengaduanSaysWhatFollows } from "./pengaduan-says-what-follows";

test.each([["WA 0812-3456-7890", "no-follow-up", {}]] as const)("%s", (text, messageId, data) => {
  expect(foundIn(pengaduanSaysWhatFollows, "pengaduan", text)).toEqual([
    { messageId, at: "C11", data },
  ]);
});

test.each(["WA 0812-3456-7890, dijawab paling lambat 2 hari kerja"])(
  "%s is right, or told by another rule",
  (text) => {
    expect(foundIn(pengaduanSaysWhatFollows, "pengaduan", text)).toEqual([]);
  },
);
