import { RULE_CRASHED } from "../../src/core/rules/run-check";
import { type MeasuredCase, measuredCases } from "../support/measured-cases";
import { serviceCases } from "../support/measured-services";
import { measureRules } from "../support/rule-measure";

const cases = measuredCases();

/** Codes of the rules about form, identity and pelaksana that speak about a case. */
function told(name: string): readonly string[] | null {
  const found = cases.find((one) => one.name === name);
  return found ? codesIn([found]) : null;
}

const codesIn = (some: readonly MeasuredCase[]): readonly string[] =>
  measureRules(some, "draf")
    .filter(({ code, count }) => count > 0 && /^(?:T|ID|PL)-/.test(code))
    .map(({ code, count }) => `${code}×${count}`);

test("no rule crashes on any of them, and the right ones are right", () => {
  for (const mode of ["draf", "final"] as const) {
    const counts = measureRules(cases, mode);
    expect(counts.find(({ ruleId }) => ruleId === RULE_CRASHED)).toBeUndefined();
    const models = counts.flatMap(({ samples }) => samples).filter((one) => one.family === "model");
    expect(models.filter(({ severity }) => severity !== "hint")).toEqual([]);
  }
}, 30_000);

test("model services and the forms around them are right; no rule crashes on any service or list", () => {
  for (const mode of ["draf", "final"] as const) {
    const samples = measureRules(serviceCases(), mode).flatMap(({ ruleId, samples: own }) => {
      expect(ruleId).not.toBe(RULE_CRASHED);
      return own;
    });
    // The SOPs of the library have no unit and no signer yet; their rules are not looked at here.
    const models = samples.filter(
      ({ family, place }) =>
        family === "office" || family === "model" || (family === "library" && /^SP!/.test(place)),
    );
    expect(models.filter(({ severity }) => severity !== "hint")).toEqual([]);
  }
}, 60_000);

// What a person found right, finding by finding, about published SOPs with an identity block.
test.each([
  [
    "puskesmas-malili-permohonan-cuti-tahunan.json",
    ["ID-11×1", "ID-22×1", "ID-23×1", "ID-24×2", "ID-30×2"],
  ],
  ["satpolpp-batam-kenaikan-pangkat.json", ["ID-05×1", "ID-11×1", "ID-24×2"]],
  ["verifikasi-berita.xlsx", ["ID-02×1", "ID-05×2", "ID-24×1", "ID-32×1"]],
] as const)("%s: what is told about its identity", (name, expected) => {
  const found = told(name);
  // The shared cases are not part of the project.
  if (found === null) expect(cases.some(({ family }) => family === "published")).toBe(false);
  else expect(found).toEqual(expected);
});
