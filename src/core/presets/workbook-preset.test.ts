import { crossSheets } from "../../../tests/support/sp/cross";
import { lintServices } from "../cross-rules/lint-services";
import { recognise } from "../recognise/recognise";
import { recogniseSp } from "../recognise/sp/recognise-sp";
import { ALL_DEFAULTS } from "./all-parameters";
import { ALL_RULES, RULE_SECTIONS, rulesNamed } from "./rule-families";
import { workbookPresetFor } from "./workbook-preset";

test.each(["draf", "final"] as const)(
  "the preset %s names every rule of every family, and nothing else",
  (mode) => {
    const ids = ALL_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(workbookPresetFor(undefined, mode).severities).sort()).toEqual(
      [...ids].sort(),
    );
  },
);

test("what may wait in class may not before signing, in each family that is signed", () => {
  const [draf, final] = [workbookPresetFor(), workbookPresetFor(undefined, "final")];
  const changed = ALL_RULES.filter(({ id }) => draf.severities[id] !== final.severities[id]);
  expect(changed.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      "nomor-sop-is-filled",
      "management-components-are-described",
      "maklumat-is-signed",
    ]),
  );
  for (const { id } of changed) expect(final.severities[id]).not.toBe("hint");
});

test("every rule stands in one section, by its number", () => {
  const listed = RULE_SECTIONS.flatMap(({ rules }) => rules);
  expect(listed.map(({ id }) => id).sort()).toEqual(ALL_RULES.map(({ id }) => id).sort());
  for (const { rules } of RULE_SECTIONS) {
    const codes = rules.map(({ code }) => code);
    expect(codes).toEqual([...codes].sort());
  }
});

test("a rule is named by its id or its number, capitals or not", () => {
  expect(rulesNamed("xr-03").map(({ id }) => id)).toEqual(["flow-time-keeps-the-promise"]);
  expect(rulesNamed("judul-is-listed-once").map(({ code }) => code)).toEqual(["INV-04"]);
  expect(rulesNamed("no-such-rule")).toEqual([]);
});

test("one measure that two families share is one value: an office's working day holds for the promise, too", () => {
  const sheets = crossSheets({
    sp: { components: { jangkaWaktu: "1 hari kerja" } },
    sop: { steps: { 2: { waktu: "350 menit" } } },
  });
  const found = (minutesPerWorkday: number) =>
    lintServices(recogniseSp(sheets), recognise(sheets).documents, {
      preset: { ...workbookPresetFor(), parameters: { minutesPerWorkday } },
      decisions: [],
      cross: true,
      today: null,
    }).filter(({ code }) => code === "XR-03");
  expect(ALL_DEFAULTS.minutesPerWorkday).toBe(450);
  expect(found(450)).toHaveLength(0);
  expect(found(300)).toHaveLength(1);
});
