import { crossFindings } from "../../../tests/support/sp/cross";
import { produkIsTheLastOutput } from "./produk-is-the-last-output";

const yielding = (produk: string) => ({ sp: { components: { produk } } });

test("a product that no last output names", () => {
  const found = crossFindings(produkIsTheLastOutput, yielding("Kartu identitas anak"));
  expect(found).toMatchObject([
    {
      messageId: "absent",
      at: "SP!C10",
      data: { product: "Kartu identitas anak" },
      severity: "error",
    },
  ]);
  expect(found[0]?.related).toEqual(["'SOP 1'!I18", "'SOP 1'!I19", "'SOP 1'!I20"]);
});

test.each(["Surat Keterangan Domisili", "1. Surat keterangan domisili\n2. Tanda terima", "-"])(
  "%s is one, or told by another rule",
  (produk) => {
    expect(crossFindings(produkIsTheLastOutput, yielding(produk))).toEqual([]);
  },
);
