import fc from "fast-check";
import { type Form, form } from "../../../tests/support/grid";
import { MODEL_SOPS } from "../../../tests/support/model-sops";
import { recognise } from "../recognise/recognise";
import { lint } from "../rules/lint";
import { presetFor } from "../rules/presets";
import { CLASS_RUBRIC } from "./rubric";
import { score } from "./score";

const FINAL = presetFor("sop-permenpanrb-35-2012", "final");

function scoreOf(model: Form) {
  const reading = recognise([form(model)]);
  return score(reading.documents[0]!, lint(reading, presetFor()), FINAL);
}

const LETTERS = MODEL_SOPS.letters!;

test("a model SOP is ready, with nothing to do", () => {
  for (const model of Object.values(MODEL_SOPS)) {
    expect(scoreOf(model)).toMatchObject({ progress: 1, stage: "ready", next: [] });
  }
});

test("the weights are those of the evaluation sheet of a class", () => {
  expect(Object.values(CLASS_RUBRIC.weights).reduce((a, b) => a + b)).toBe(100);
});

test("what may wait in class keeps an SOP from being ready", () => {
  const unnumbered = scoreOf({ ...LETTERS, identity: { "Nomor SOP": null } });
  expect(unnumbered.stage).toBe("nearly");
  expect(unnumbered.next.map(({ ruleId }) => ruleId)).toEqual(["nomor-sop-is-filled"]);
});

test("with one error in an otherwise right SOP a few things are left, it is not nearly ready", () => {
  const [first, second, ...rest] = LETTERS.steps;
  const { tidak: _, ...half } = second!;
  const found = scoreOf({ ...LETTERS, steps: [first!, half, ...rest] });
  expect(found.next[0]).toMatchObject({ severity: "error" });
  expect(found.progress).toBeGreaterThan(CLASS_RUBRIC.nearly);
  expect(found.stage).toBe("little-left");
});

test("an empty form has begun with nothing", () => {
  const empty = scoreOf({
    pelaksana: ["Staf", "Kepala Seksi"],
    steps: [{}, {}, {}],
    identity: { "Nama SOP": null, "Dasar Hukum": null },
  });
  expect(empty.stage).toBe("in-progress");
  expect(empty.aspects).toMatchObject({ judul: 0, kegiatan: 0, alur: 0, "dasar-hukum": 0 });
});

test("the next three things are one of a rule each, errors first", () => {
  const steps = [
    { kegiatan: "Penerimaan surat", kode: ["M"], kelengkapan: "Surat", output: "Surat" },
    { kegiatan: "Pencatatan surat", kode: ["K"], kelengkapan: "Surat", output: "Surat" },
    { kegiatan: "Pengarsipan surat", kode: ["", "S"], kelengkapan: "Surat", output: "Surat" },
  ];
  const { next } = scoreOf({ pelaksana: ["Staf", "Kepala Seksi"], steps });
  expect(next.map(({ ruleId }) => ruleId)).toEqual([
    "decision-has-both-exits",
    "waktu-is-filled",
    "activity-is-not-a-noun",
  ]);
});

test("every finding less is progress, never a step back", () => {
  const reading = recognise([form({ pelaksana: ["Staf"], steps: LETTERS.steps.slice(0, 4) })]);
  const found = lint(reading, presetFor());
  fc.assert(
    fc.property(fc.subarray([...found]), (some) => {
      const all = score(reading.documents[0]!, found, FINAL).progress;
      expect(score(reading.documents[0]!, some, FINAL).progress).toBeGreaterThanOrEqual(all);
    }),
  );
});
