import { activity, finding, paneState, SHEET, sop } from "../../tests/support/pane-state";
import { isDrawing, nextStep } from "./next-step";

const kindOf = (changes: Parameters<typeof paneState>[0]) => nextStep(paneState(changes))?.kind;
const error = finding("error", 15);
const warning = finding("warning", 16);
const hint = finding("hint", 17);

test("errors come before the drawing, the drawing before warnings, warnings before hints", () => {
  expect(kindOf({ diagnostics: [error, warning], drawing: "behind" })).toBe("fix");
  expect(kindOf({ diagnostics: [warning], drawing: "behind" })).toBe("update");
  expect(kindOf({ diagnostics: [warning], drawing: "none" })).toBe("draw");
  expect(kindOf({ diagnostics: [warning, hint] })).toBe("fix");
  expect(kindOf({ diagnostics: [hint] })).toBe("review");
  expect(kindOf({})).toBe("done");
});

test("a flow drawn by hand is offered a drawing that follows the table", () => {
  expect(kindOf({ document: sop({ flowSource: "shapes" }), drawing: "none" })).toBe("restructure");
});

test("an empty form begins at the first activity, whatever else is missing", () => {
  const document = sop({ activities: [activity("", null)] });
  expect(nextStep(paneState({ document, diagnostics: [error] }))).toEqual({
    kind: "fill",
    at: { sheet: SHEET, range: { top: 14, left: 1, bottom: 14, right: 1 } },
  });
});

test("a sheet that is no SOP leads to the one that is", () => {
  const { reading } = paneState();
  expect(nextStep(paneState({ document: null, reading, sheet: "Catatan" }))).toMatchObject({
    kind: "open",
    sheet: SHEET,
  });
  expect(kindOf({ document: null })).toBeUndefined();
});

test("a failed reading is tried again", () => {
  expect(kindOf({ phase: "failed", diagnostics: [error] })).toBe("retry");
});

test("without a table there is nothing to press", () => {
  expect(kindOf({ document: sop({ table: null }), diagnostics: [error] })).toBeUndefined();
  expect(kindOf({ phase: "reading", reading: null, document: null })).toBeUndefined();
});

test("only the drawing's own steps belong to the drawing button", () => {
  expect(isDrawing(nextStep(paneState({ drawing: "behind" })))).toBe(true);
  expect(isDrawing(nextStep(paneState()))).toBe(false);
  expect(isDrawing(null)).toBe(false);
});
