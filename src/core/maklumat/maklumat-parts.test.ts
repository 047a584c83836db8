import { MAKLUMAT_PARTS, MAKLUMAT_TEXT, partsLacking, partsOf } from "./maklumat-parts";

test("the usual wording says every part, each sentence its own", () => {
  for (const part of MAKLUMAT_PARTS) expect([...partsOf(MAKLUMAT_TEXT[part])]).toContain(part);
  expect(partsLacking(partsOf(Object.values(MAKLUMAT_TEXT).join(" ")))).toEqual([]);
});

test.each([
  ["Kami sanggup melayani sesuai standar dan siap menerima sanksi", ["perbaikan terus-menerus"]],
  [
    "Kami siap melayani dengan sepenuh hati, memperbaiki diri, dan memberi kompensasi",
    ["janji sesuai standar"],
  ],
  [
    "Kami berkomitmen memenuhi standar pelayanan sesuai kewajiban kami",
    ["perbaikan terus-menerus", "sanksi atau kompensasi"],
  ],
])("%s", (text, lacking) => {
  expect(partsLacking(partsOf(text))).toEqual(lacking);
});
