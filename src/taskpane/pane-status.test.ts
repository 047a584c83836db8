import { grid } from "../../tests/support/grid";
import { activity, finding, paneState, SHEET, sop } from "../../tests/support/pane-state";
import { maklumatForm, NO_OFFICE } from "../core/forms/office-forms";
import { spForm } from "../core/forms/sp-form";
import { startedSp } from "../core/forms/sp-form-content";
import { stagesForm } from "../core/forms/stages-form";
import { readInventory } from "../core/inventory/read-inventory";
import { readMaklumat } from "../core/maklumat/read-maklumat";
import { recogniseSp } from "../core/recognise/sp/recognise-sp";
import { newSheetSnapshot } from "../core/sheets/new-sheet-snapshot";
import { readStages } from "../core/stages/read-stages";
import { SOP_STAGES } from "../core/stages/sop-stages";
import { SP_STAGES } from "../core/stages/sp-stages";
import { nextStep } from "./next-step";
import { paneStatus } from "./pane-status";

const unread = { reading: null, document: null, sheet: null } as const;
const sheetOfKind = (kind: "empty" | "unrecognised") =>
  ({
    document: null,
    reading: { sheets: [{ sheet: SHEET, kind, documents: [] }], documents: [] },
  }) as const;

const bareService = () => {
  const form = spForm(startedSp("Surat Keterangan Domisili", ""), { paper: "a4" });
  const { documents } = recogniseSp([newSheetSnapshot(SHEET, form)]);
  return { document: null, standarPelayanan: documents, diagnostics: [finding("error", 6)] };
};

test.each([
  ["reading", paneState({ ...unread, phase: "reading" })],
  ["failed", paneState({ ...unread, phase: "failed" })],
  ["nothing-open", paneState({ document: null, sheet: null })],
  ["empty-sheet", paneState(sheetOfKind("empty"))],
  ["not-sop", paneState(sheetOfKind("unrecognised"))],
  [
    "inventory",
    paneState({
      ...sheetOfKind("unrecognised"),
      inventories: [readInventory(grid([["No", "Judul SOP"]], { sheet: SHEET }))!],
    }),
  ],
  [
    "maklumat",
    paneState({
      ...sheetOfKind("unrecognised"),
      offices: [readMaklumat(newSheetSnapshot(SHEET, maklumatForm(NO_OFFICE, "a4")))!],
    }),
  ],
  [
    "stages",
    paneState({
      ...sheetOfKind("unrecognised"),
      offices: [readStages(newSheetSnapshot(SHEET, stagesForm(SP_STAGES, "", "a4")))!],
    }),
  ],
  [
    "sop-stages",
    paneState({
      ...sheetOfKind("unrecognised"),
      offices: [readStages(newSheetSnapshot(SHEET, stagesForm(SOP_STAGES, "", "a4")))!],
    }),
  ],
  ["identity-only", paneState({ document: sop({ table: null }) })],
  [
    "empty-form",
    paneState({ document: sop({ activities: [] }), diagnostics: [finding("error", 15)] }),
  ],
  ["empty-form", paneState({ document: sop({ activities: [activity("", null)] }) })],
  ["empty-form", paneState(bareService())],
  ["errors", paneState({ diagnostics: [finding("error", 15), finding("hint", 16)] })],
  ["warnings", paneState({ diagnostics: [finding("warning", 15), finding("hint", 16)] })],
  ["hints", paneState({ diagnostics: [finding("hint", 16)] })],
  ["undrawn", paneState({ drawing: "none", diagnostics: [finding("hint", 16)] })],
  ["hand-drawn", paneState({ drawing: "none", document: sop({ flowSource: "shapes" }) })],
  ["behind", paneState({ drawing: "behind" })],
  ["ready", paneState()],
])("%s", (status, state) => {
  expect(paneStatus(state)).toBe(status);
});

test("a bare Standar Pelayanan begins at its first component", () => {
  expect(nextStep(paneState(bareService()))).toMatchObject({
    kind: "fill-service",
    at: { sheet: SHEET },
  });
});

test("what was read keeps its status while a later reading fails", () => {
  expect(paneStatus(paneState({ phase: "failed" }))).toBe("ready");
});
