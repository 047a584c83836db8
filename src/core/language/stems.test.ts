import { hasStem } from "./stems";

const STEMS = ["setuju", "periksa", "teliti", "cek"];

test.each(["Menyetujui draf", "PEMERIKSAAN berkas", "meneliti", "Mengecek", "persetujuan Camat"])(
  "“%s” has one of the stems",
  (text) => expect(hasStem(text, STEMS)).toBe(true),
);

test.each(["Membawa surat", ""])("“%s” has none", (text) => {
  expect(hasStem(text, STEMS)).toBe(false);
});
