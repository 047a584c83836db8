import { foundIn } from "../../../tests/support/sp/sp";
import { prosedurHasSteps } from "./prosedur-has-steps";

test.each([
  ["Pemohon datang ke loket", "few", { count: 1 }],
  ["1. Pemohon mendaftar\n2. Petugas memproses", "few", { count: 2 }],
] as const)("%s", (text, messageId, data) => {
  expect(foundIn(prosedurHasSteps, "prosedur", text)).toEqual([{ messageId, at: "C7", data }]);
});

test.each([
  "1. Pemohon mendaftar\n2. Petugas memproses\n3. Pemohon menerima surat",
  "Pemohon mendaftar → petugas memeriksa → pemohon menerima surat",
  "Bagan alur terlampir",
])("%s is right, or told by another rule", (text) => {
  expect(foundIn(prosedurHasSteps, "prosedur", text)).toEqual([]);
});
