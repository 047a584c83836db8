import { foundIn } from "../../../tests/support/sp/sp";
import { pengaduanHasAChannel } from "./pengaduan-has-a-channel";

test.each([
  ["Melalui petugas atau WhatsApp", "no-channel", {}],
  ["Kotak saran", "no-channel", {}],
] as const)("%s", (text, messageId, data) => {
  expect(foundIn(pengaduanHasAChannel, "pengaduan", text)).toEqual([
    { messageId, at: "C11", data },
  ]);
});

test.each([
  "WA 0812-3456-7890",
  "Surel: pengaduan@contoh.go.id",
  "www.contoh.go.id",
  "Kantor Camat, Jl. Melati No. 1",
  "Call center 112",
])("%s is right, or told by another rule", (text) => {
  expect(foundIn(pengaduanHasAChannel, "pengaduan", text)).toEqual([]);
});
