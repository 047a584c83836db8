import { field, sop } from "../../../tests/support/sop";
import { COMPONENT_KEYS } from "../document/sp-components";
import { OMBUDSMAN_2022_2024 } from "./indicators";
import { readiness } from "./readiness";

const { dimensions } = OMBUDSMAN_2022_2024;
const at = { sheet: "SP", range: { top: 3, left: 2, bottom: 3, right: 2 } };
const states = (proofs: Partial<Parameters<typeof readiness>[0]>) =>
  Object.fromEntries(
    readiness({ components: {}, maklumat: null, sops: [], ...proofs }).flatMap(({ indicators }) =>
      indicators.map(({ indicator, state }) => [indicator.id, state.kind]),
    ),
  );

test("weights are those of 2022 to 2024 and make a whole; ids are given once", () => {
  expect(dimensions.map(({ weight }) => weight)).toEqual([21.85, 32.37, 24.24, 21.54]);
  expect(dimensions.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(100, 6);
  const ids = dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test("indicators ask for components that there are", () => {
  for (const { indicators } of dimensions) {
    for (const { proof } of indicators) {
      if (proof.kind === "component") expect(COMPONENT_KEYS).toContain(proof.component);
    }
  }
});

test("an empty workbook proves nothing, and says what only documents show", () => {
  const found = states({});
  expect(Object.values(found)).not.toContain("in-workbook");
  expect(found["input-3"]).toBe("outside");
  expect(found["proses-1"]).toBe("missing");
});

test("components, maklumat and SOPs of the workbook count", () => {
  const complaints = sop({ identity: { namaSop: field("SOP Penanganan Pengaduan Masyarakat") } });
  const found = states({ components: { biaya: at }, maklumat: at, sops: [complaints] });
  expect(found).toMatchObject({
    "proses-4": "in-workbook",
    "proses-5": "missing",
    "proses-7": "in-workbook",
    "pengaduan-4": "in-workbook",
    "output-3": "missing",
  });
});
