import type { stepsId } from "./steps.id";

export const stepsEn: Readonly<Record<keyof typeof stepsId, string>> = {
  "tab.langkah": "Steps",

  "steps.none": "There is no procedure table on this sheet.",
  "steps.none.title": "No steps yet",
  "steps.list": "Steps of the procedure",
  "steps.add.first": "Add the first step",
  "steps.add.after": "Add a step below",
  "steps.add.after.of": "Add a step below step {n}",
  "steps.new": "New activity",
  "steps.edit.of": "Change step {n}: {text}",
  "steps.untitled": "(no text yet)",
  "steps.up.of": "Move step {n} up",
  "steps.down.of": "Move step {n} down",
  "steps.remove": "Remove step",
  "steps.remove.of": "Remove step {n}",
  "steps.drag.of": "Drag step {n} elsewhere",
  "steps.keys": "Alt+↑ and Alt+↓ move a step, Enter opens it.",
  "steps.description": "Activity",
  "steps.symbols": "Symbol of each pelaksana",
  "steps.symbol.none": "Empty",
  "steps.symbol.start": "Start",
  "steps.symbol.process": "Process",
  "steps.symbol.decision": "Decision",
  "steps.symbol.end": "End",
  "steps.symbol.at": "{symbol} at {lane}",
  "steps.to": "Goes on to",
  "steps.to.yes": "If yes, goes on to",
  "steps.to.no": "If no, goes to",
  "steps.to.of": "{exit}: {symbol}",
  "steps.to.next": "The next one in order",
  "steps.to.nowhere": "Not said yet",
  "steps.to.step": "{n} · {text}",
  "steps.close": "Done",
  "steps.moved": "Step “{text}” is now number {n} of {total}.",

  "lanes.title": "Pelaksana",
  "lanes.name": "Name of pelaksana {n}",
  "lanes.untitled": "(no name)",
  "lanes.add": "Add a pelaksana",
  "lanes.new": "New pelaksana",
  "lanes.left.of": "Move {name} to the left",
  "lanes.right.of": "Move {name} to the right",
  "lanes.remove.of": "Remove the column {name}",
  "lanes.moved": "{name} is now pelaksana {n} of {total}.",

  "structure.title": "This flow is drawn by hand",
  "structure.text":
    "Its steps can be changed from here once the flow is written into the rows as codes. Your drawing stays on the sheet and is not changed.",
  "structure.action": "Write it into the rows",

  "planned.structure": "What will be written into the table",
  "planned.step": "What will be removed or rewritten",
  "planned.none": "No cell gets other content.",
  "planned.cells": "List of cells",
  "planned.cell": "Cell",
  "planned.before": "Now",
  "planned.after": "Then",
  "planned.empty": "empty",
  "planned.write": "Write",
  "planned.remove": "Remove",
  "planned.cancel": "Cancel",

  "foot.restore.steps": "Restore the sheet as it was before its steps were changed",
  "foot.restore.structure": "Restore the sheet as it was before the codes were written",
  "foot.busy.steps": "Changing the steps…",
  "foot.busy.structure": "Writing the codes…",

  "notice.restored.steps": "The sheet is again as it was before its steps were changed.",
  "notice.restored.structure": "The sheet is again as it was before the codes were written.",
  "notice.structured":
    "The flow is written as codes and targets: {n} cells. Your drawing was not changed.",
  "notice.step-gone":
    "The sheet has changed since that step was shown. The list has been read again; please repeat the change. Nothing was changed.",
  "notice.step-for-good":
    "This change cannot be taken back from here, because merged cells, objects or formulas of other sheets went with it.",
  "notice.step.add-step": "The step was added.",
  "notice.step.remove-step": "The step was removed; the flow goes on to the step after it.",
  "notice.step.move-step": "The step was moved.",
  "notice.step.set-description": "The text of the activity was changed.",
  "notice.step.set-symbol": "The symbol was changed.",
  "notice.step.set-target": "The target was changed.",
  "notice.step.add-pelaksana": "The column of a pelaksana was added.",
  "notice.step.remove-pelaksana": "The column of the pelaksana was removed.",
  "notice.step.rename-pelaksana": "The name of the pelaksana was changed.",
  "notice.step.move-pelaksana": "The column of the pelaksana was moved.",
  "notice.step-refused.hand-drawn":
    "This flow is drawn by hand. Choose “Write it into the rows” or “Replace by Susun's drawing” first, then try again. The sheet was not changed.",
  "notice.step-refused.step-missing":
    "The step or its table is no longer on this sheet. The sheet was not changed.",
  "notice.step-refused.merged-rows":
    "The rows of this step are merged with others, or are of another shape. Split the merged cells in Excel, then try again. The sheet was not changed.",
  "notice.step-refused.merged-columns":
    "The column of this pelaksana is merged with others. Split the merged cells in Excel, then try again. The sheet was not changed.",
  "notice.step-refused.last-step":
    "This is the only step of the table. Change what it says; its row is not removed.",
  "notice.step-refused.last-pelaksana":
    "This is the only column of a pelaksana. Change its name; the column is not removed.",
  "notice.step-refused.pelaksana-in-use":
    "The column of this pelaksana still holds symbols or texts. Move or remove them first. The sheet was not changed.",
  "notice.step-refused.formula-cell":
    "That cell holds a formula. Change it at its source, so that the formula is not lost. The sheet was not changed.",
};
