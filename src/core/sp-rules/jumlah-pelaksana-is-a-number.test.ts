import { foundIn } from "../../../tests/support/sp/sp";
import { jumlahPelaksanaIsANumber } from "./jumlah-pelaksana-is-a-number";

test.each([
  ["Sesuai kebutuhan", "no-number", {}],
  ["Petugas loket", "no-number", {}],
] as const)("%s", (text, messageId, data) => {
  expect(foundIn(jumlahPelaksanaIsANumber, "jumlahPelaksana", text)).toEqual([
    { messageId, at: "C16", data },
  ]);
});

test.each(["3 orang", "Tiga orang petugas loket"])(
  "%s is right, or told by another rule",
  (text) => {
    expect(foundIn(jumlahPelaksanaIsANumber, "jumlahPelaksana", text)).toEqual([]);
  },
);
