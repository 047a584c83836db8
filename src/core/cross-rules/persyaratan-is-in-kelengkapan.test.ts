import { crossFindings } from "../../../tests/support/sp/cross";
import { persyaratanIsInKelengkapan } from "./persyaratan-is-in-kelengkapan";

const asking = (persyaratan: string) => ({ sp: { components: { persyaratan } } });

test("what no step looks at is told, with the cells where it would be", () => {
  const found = crossFindings(
    persyaratanIsInKelengkapan,
    asking("1. Fotokopi KTP\n2. Pas foto 3x4"),
  );
  expect(found).toMatchObject([
    { messageId: "missing", at: "SP!C6", data: { items: ["“Pas foto 3x4”"] }, severity: "error" },
  ]);
  expect(found[0]?.related).toContain("'SOP 1'!G16");
});

test("a word for all papers covers every one of them", () => {
  const sop = { steps: { 0: { kelengkapan: "Berkas permohonan" } } };
  expect(crossFindings(persyaratanIsInKelengkapan, { ...asking("Pas foto"), sop })).toEqual([]);
  expect(crossFindings(persyaratanIsInKelengkapan, asking("1. KTP\n2. Kartu Keluarga"))).toEqual(
    [],
  );
});

test("what one writes out and the other abbreviates is the same paper", () => {
  const sop = { steps: { 0: { kelengkapan: "Fotokopi KTP-el, KK" } } };
  const all = "1. Kartu Tanda Penduduk pemohon\n2. Kartu Keluarga";
  expect(crossFindings(persyaratanIsInKelengkapan, { ...asking(all), sop })).toEqual([]);
});

test("a link that is only likely makes it a hint", () => {
  const likely = {
    title: "Surat Keterangan Domisili Perusahaan",
    components: { persyaratan: "Pas foto", produk: "Surat" },
  };
  expect(crossFindings(persyaratanIsInKelengkapan, { sp: likely })).toMatchObject([
    { severity: "hint" },
  ]);
});
