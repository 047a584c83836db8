import { foundIn } from "../../../tests/support/sp/sp";
import { persyaratanIsCertain } from "./persyaratan-is-certain";

test.each([
  ["Fotokopi KTP dan lain-lain", "open", { text: "dan lain-lain" }],
  ["1. KTP\n2. Dokumen lain bila diperlukan", "open", { text: "bila diperlukan" }],
  ["KTP, KK, dll", "open", { text: "dll" }],
  ["Syarat lain yang ditentukan petugas", "open", { text: "Syarat lain yang ditentukan" }],
] as const)("%s", (text, messageId, data) => {
  expect(foundIn(persyaratanIsCertain, "persyaratan", text)).toEqual([
    { messageId, at: "C6", data },
  ]);
});

test.each(["1. Fotokopi KTP 1 lembar\n2. Surat pengantar RT", "Dokumen lain: akta kelahiran"])(
  "%s is right, or told by another rule",
  (text) => {
    expect(foundIn(persyaratanIsCertain, "persyaratan", text)).toEqual([]);
  },
);
