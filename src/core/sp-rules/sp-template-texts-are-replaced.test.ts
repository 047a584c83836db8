import { foundIn } from "../../../tests/support/sp/sp";
import { spTemplateTextsAreReplaced } from "./sp-template-texts-are-replaced";

test.each([
  ["Surat Keterangan [nama layanan]", "left", { text: "Surat Keterangan [nama layanan]" }],
  ["Surat ........ dari kelurahan", "left", { text: "Surat ........ dari kelurahan" }],
] as const)("%s", (text, messageId, data) => {
  expect(foundIn(spTemplateTextsAreReplaced, "produk", text)).toEqual([
    { messageId, at: "C10", data },
  ]);
});

test.each(["Surat Keterangan Domisili", "[gambar bagan alur]", "Alur: [lihat gambar di bawah]"])(
  "%s is right, or told by another rule",
  (text) => {
    expect(foundIn(spTemplateTextsAreReplaced, "produk", text)).toEqual([]);
  },
);
