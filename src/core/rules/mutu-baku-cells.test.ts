import { found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import type { MutuBaku, SopDocument } from "../document/sop-document";
import { outputBecomesKelengkapan } from "./output-becomes-kelengkapan";
import { outputDiffersFromKelengkapan } from "./output-differs-from-kelengkapan";
import { outputIsAThing } from "./output-is-a-thing";
import { waktuIsPlausible } from "./waktu-is-plausible";

/** The document with the Mutu Baku cells of its first activity merged over all of them. */
function merged(document: SopDocument): SopDocument {
  const mutuBaku = document.activities[0]?.mutuBaku as MutuBaku;
  return {
    ...document,
    activities: document.activities.map((activity) => ({ ...activity, mutuBaku })),
  };
}

test("cells merged over several activities are told once", () => {
  const row = { symbols: ["P0"], waktu: "3 bulan", kelengkapan: "Surat", output: "Surat" };
  const document = merged(sop({ activities: [row, row, row] }));
  expect(found(waktuIsPlausible, document)).toEqual(["long F14"]);
  expect(found(outputDiffersFromKelengkapan, document)).toEqual(["same G14"]);
  const acts = merged(sop({ activities: [{ ...row, output: "Menerima surat" }, row] }));
  expect(found(outputIsAThing, acts)).toEqual(["act G14"]);
});

test("marks for the cell above are no words of their own", () => {
  const first = { symbols: ["M0"], kelengkapan: "Surat", output: "Surat tercatat" };
  const ditto = { symbols: ["P0"], kelengkapan: "s.d.a", output: "s.d.a" };
  const document = sop({ activities: [first, ditto, ditto] });
  expect(found(outputDiffersFromKelengkapan, document)).toEqual([]);
  expect(found(outputBecomesKelengkapan, document)).toEqual([]);
});
