import { crossFindings } from "../../../tests/support/sp/cross";
import { procedureAsksForNoMore } from "./procedure-asks-for-no-more";

test("a paper that the SP does not name, at the SOP's cell", () => {
  const sp = { components: { persyaratan: "1. Surat pengantar RT\n2. KTP" } };
  expect(crossFindings(procedureAsksForNoMore, { sp })).toEqual([
    {
      messageId: "more",
      at: "'SOP 1'!G16",
      related: ["SP!C6"],
      data: { items: ["Kartu Keluarga"] },
      severity: "error",
    },
  ]);
});

test.each(["1. KTP-el\n2. KK", "Kartu Tanda Penduduk dan Kartu Keluarga"])(
  "%s is the same",
  (text) => {
    expect(
      crossFindings(procedureAsksForNoMore, { sp: { components: { persyaratan: text } } }),
    ).toEqual([]);
  },
);
