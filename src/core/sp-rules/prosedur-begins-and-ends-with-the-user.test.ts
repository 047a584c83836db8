import { foundIn } from "../../../tests/support/sp/sp";
import { prosedurBeginsAndEndsWithTheUser } from "./prosedur-begins-and-ends-with-the-user";

test.each([
  [
    "1. Petugas membuka berkas\n2. Petugas memeriksa berkas\n3. Pemohon menerima surat",
    "first",
    { text: "Petugas membuka berkas" },
  ],
  [
    "1. Pemohon menyerahkan berkas\n2. Petugas memeriksa berkas\n3. Kepala Seksi memaraf surat",
    "last",
    { text: "Kepala Seksi memaraf surat" },
  ],
] as const)("%s", (text, messageId, data) => {
  expect(foundIn(prosedurBeginsAndEndsWithTheUser, "prosedur", text)).toEqual([
    { messageId, at: "C7", data },
  ]);
});

test.each([
  "1. Pemohon menyerahkan berkas\n2. Petugas memproses\n3. Petugas menyerahkan surat kepada pemohon\n4. Petugas mengarsipkan berkas",
  "Pemohon datang",
])("%s is right, or told by another rule", (text) => {
  expect(foundIn(prosedurBeginsAndEndsWithTheUser, "prosedur", text)).toEqual([]);
});
