import { columnsEn } from "./columns.en";
import { cuesEn } from "./cues.en";
import { dismissEn } from "./dismiss.en";
import { drawingEn } from "./drawing.en";
import { fixingEn } from "./fixing.en";
import { formsEn } from "./forms.en";
import type { Messages } from "./id";
import { servicesEn } from "./services.en";
import { settingsEn } from "./settings.en";
import { stepsEn } from "./steps.en";

export const en: Messages = {
  ...columnsEn,
  ...cuesEn,
  ...drawingEn,
  ...dismissEn,
  ...fixingEn,
  ...formsEn,
  ...servicesEn,
  ...settingsEn,
  ...stepsEn,

  "app.name": "Susun",

  "tab.periksa": "Check",

  "head.kind.sop": "SOP",
  "profile.sop-permenpanrb-35-2012": "PermenPANRB 35/2012",
  "profile.sop-permendagri-52-2011": "Permendagri 52/2011",
  "head.activities": "{n} {n|activity|activities}",
  "head.pelaksana": "{n} {n|role|roles}",
  "head.documents": "{n} SOPs on this sheet",
  "head.time.none": "No times yet",
  "head.time.unmeasured": "{n} {n|activity|activities} not counted",

  "status.reading": "Reading",
  "status.nothing-open": "No sheet",
  "status.empty-sheet": "Empty sheet",
  "status.not-sop": "Not an SOP",
  "status.decree": "Decree",
  "status.maklumat": "Maklumat Pelayanan",
  "status.sop-stages": "Stages of an SOP",
  "status.stages": "Stages of an SP",
  "status.inventory": "Inventory of titles",
  "status.identity-only": "Identity only",
  "status.doubts": "Columns not certain",
  "status.empty-form": "Empty form",
  "status.errors": "Draft with errors",
  "status.warnings": "Draft with warnings",
  "status.undrawn": "Ready to draw",
  "status.hand-drawn": "Flow drawn by hand",
  "status.behind": "Flow is behind",
  "status.hints": "Only suggestions left",
  "status.ready": "Ready for review",
  "status.failed": "Not read",

  "lead.reading": "Susun is reading this sheet.",
  "lead.nothing-open": "Open an Excel file with an SOP. Susun reads it as soon as it is open.",
  "lead.empty-sheet":
    "This sheet is still empty. Make an SOP from a form, or open the sheet that already holds one.",
  "lead.not-sop":
    "This sheet is not checked: it was not recognised as an SOP, a table with the columns No, Kegiatan, Pelaksana, Mutu Baku and Keterangan.",
  "lead.decree": "This sheet is a decree. Fill in its number, its date and what is dotted.",
  "lead.maklumat":
    "This sheet is a Maklumat Pelayanan. Its three parts and its signature are checked.",
  "lead.stages": "Next stage: {stage}.",
  "lead.stages.done": "All stages are done.",
  "lead.inventory":
    "This sheet lists titles of SOPs. Those without a sheet can be made on the tab Forms.",
  "lead.inventory.empty":
    "This list of titles is empty. Fill in Kegiatan, Output and Aspek Kegiatan; titles are proposed from the last two.",
  "lead.identity-only":
    "Only the identity of an SOP was found. Add the procedure table: No, Kegiatan, Pelaksana, Mutu Baku (Kelengkapan, Waktu, Output) and Keterangan.",
  "lead.failed": "This sheet could not be read. Your file has not been changed.",

  "next.title": "Next step",
  "next.show": "Show on the sheet",
  "next.columns":
    "Where the flow goes, if not to the next activity, is written in the columns “Lanjut ke” and “Tidak ke”, which this form does not have yet.",
  "next.columns.action": "Make the columns",
  "next.fill":
    "Write the first activity, then a code in the column of who does it: M start, P process, K decision, S end.",
  "next.fill.action": "Go to the first row",
  "next.fill-service":
    "Describe every component, beginning with the first. “What belongs in each component” below has examples.",
  "next.fill-service.action": "Go to the first component",
  "next.draw": "The table can be drawn. Choose “Draw flow” below.",
  "next.update": "The table has changed since the flow was drawn. Choose “Update flow” below.",
  "next.restructure":
    "This flow was drawn by hand. Choose “Draw flow” below if the drawing should follow the table; you will be asked before anything is replaced.",
  "next.review": "Only suggestions are left. Look at them if you have time; they may be skipped.",
  "next.open": "The SOP of this workbook is on the sheet “{sheet}”.",
  "next.open.action": "Open that sheet",
  "next.forms.action": "Choose a form",
  "next.retry": "Try again",
  "done.title": "All done",
  "done.text": "Nothing is left to correct in this SOP.",

  "findings.title": "Check",
  "findings.summary":
    "{errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}, {hints} {hints|suggestion|suggestions}.",
  "findings.error": "Errors",
  "findings.warning": "Warnings",
  "findings.hint": "Suggestions",
  "findings.why": "Why?",
  "findings.why.of": "Why? {sentence}",
  "findings.all": "Show all ({n})",
  "findings.no-help": "There is no explanation for this finding yet.",

  "foot.draw": "Draw flow",
  "foot.update": "Update flow",
  "foot.erase": "Erase flow",
  "foot.restore": "Restore",
  "foot.restore.draw": "Put the sheet back as it was before the flow was drawn",
  "foot.restore.sheet": "Remove the sheet that was just made",
  "foot.restore.columns": "Restore the sheet as it was before the columns were made",
  "foot.restore.erase": "Put the sheet back as it was before the flow was erased",
  "foot.busy.draw": "Drawing the flow…",
  "foot.busy.sheet": "Making the sheet…",
  "foot.busy.columns": "Making the columns…",
  "foot.busy.erase": "Erasing the flow…",
  "foot.busy.restore": "Restoring the sheet…",
  "foot.none": "The flow has not been drawn.",
  "foot.hand-drawn": "The flow was drawn by hand.",
  "foot.protected": "This sheet is protected.",
  "foot.current": "The flow matches the table.",
  "foot.behind": "The flow is behind the table.",

  "notice.close": "Close message",
  "notice.drawn": "The flow is drawn: {n} new {n|object|objects}.",
  "notice.redrawn":
    "The flow is updated: {added} new {added|object|objects}, {removed} old {removed|one|ones} deleted.",
  "notice.unchanged": "The flow is up to date. Nothing was changed.",
  "notice.erased": "The flow is erased: {n} {n|object|objects}.",
  "notice.shown": "{n} of your own {n|object is|objects are} shown again.",
  "notice.sheet-added": "Sheet “{sheet}” is ready. Fill in the empty cells.",
  "notice.sheet-added.checked":
    "Sheet “{sheet}” is ready. Fill in the empty cells; Susun checks it while you type.",
  "notice.columns-added":
    "The columns “Lanjut ke” and “Tidak ke” stand right of the table, outside the printed page. Write the number of the activity there that the flow goes to.",
  "notice.restored.sheet": "The sheet that was made is gone again.",
  "notice.restored.columns": "The sheet is again as it was before the columns were made.",
  "notice.restored.draw": "The sheet is again as it was before the flow was drawn.",
  "notice.restored.erase": "The sheet is again as it was before the flow was erased.",
  "notice.changed-since":
    "The sheet was changed after that action, so it can no longer be taken back. Nothing was changed.",
  "notice.changed-since.at":
    "{cell} was changed after that action, so it can no longer be taken back. Nothing was changed.",
  "notice.hand-drawn.title": "This flow was drawn by hand",
  "notice.hand-drawn":
    "Susun writes its codes into the table, hides your {n} drawn {n|object|objects} and draws the flow. Your drawing is not deleted: “Erase flow” shows it again.",
  "notice.hand-drawn.coded":
    "The codes in the table say the flow already. Susun hides {n} of your objects and draws the flow by those codes. Your drawing is not deleted: “Erase flow” shows it again.",
  "notice.replace": "Replace with Susun’s drawing",
  "notice.widen": "Widen and draw again",
  "notice.at": "Look at {cell}",

  "warning.relaxed-route":
    "{n} {n|arrow touches|arrows touch} another. Widen the Pelaksana columns or make the rows taller, then update the flow.",
  "warning.no-route":
    "{n} {n|arrow was|arrows were} not drawn for want of room. Widen the Pelaksana columns or make the rows taller, then update the flow.",
  "warning.label-crowded":
    "{n} {n|word|words} at a decision’s exits {n|is|are} crowded. Make the rows taller, then update the flow.",
  "warning.cell-too-small":
    "{n} {n|symbol does|symbols do} not fit the cell. Show the row if it is hidden, widen the column or make the row taller, then update the flow.",
  "warning.obstacle-met":
    "{n} {n|part|parts} of the flow {n|lies|lie} on objects of your own. Move those, then update the flow.",
  "warning.symbol-kept":
    "{n} {n|symbol stays|symbols stay} where you moved {n|it|them}. To put {n|it|them} back: erase the flow, then draw again.",
  "warning.text-cut":
    "The text in {n} {n|symbol does|symbols do} not fit, so only its beginning shows. Widen the column or make the row taller, then update the flow.",

  "more.title": "More",
  "more.self-test": "Test in this Excel",

  "self-test.lead":
    "For testers: checks whether this Excel behaves as Susun relies on. Open a new, empty workbook, then start. Susun makes a sheet “Uji Susun”, uses it and deletes it again. Nothing is sent anywhere.",
  "self-test.start": "Start the test",
  "self-test.again": "Test again",
  "self-test.running": "Testing…",
  "self-test.back": "Back to the pane",
  "self-test.not-empty":
    "This workbook is not empty. Open a new, empty workbook and try again: the record holds what is on the sheets.",
  "self-test.passed": "All {n} steps passed.",
  "self-test.broke-off": "The test ended at the step that failed.",
  "self-test.not-cleared": "The sheet “Uji Susun” is still there. Please delete it yourself.",
  "self-test.outcome.passed": "passed",
  "self-test.outcome.failed": "failed",
  "self-test.record":
    "The record holds the results and every request to Excel. Please attach it to your report.",
  "self-test.save": "Download the record",
  "self-test.copy": "Copy the record",
  "self-test.copied": "The record is copied.",
  "self-test.not-copied":
    "The record cannot be copied from here. Select the text below and copy it yourself.",
  "self-test.text": "Test record (JSON)",
  "self-test.step.cells": "Write and read cells",
  "self-test.step.recognised": "Recognise the table",
  "self-test.step.drawn": "Draw the flow",
  "self-test.step.in-place": "Symbols and arrows in their places",
  "self-test.step.unchanged": "Drawing again changes nothing",
  "self-test.step.stale": "A stale plan is refused",
  "self-test.step.redrawn": "The flow follows a code that changed",
  "self-test.step.erased": "The flow is erased without trace",
  "self-test.step.restored": "The flow comes back",
  "self-test.step.hidden": "The author's drawing is hidden, then shown again",

  "start.waiting": "Connecting to Excel…",
  "start.unreachable":
    "This pane is not connected to Excel yet: Microsoft's library Office.js cannot be reached. Check the internet connection and try again. Your file has not been changed.",
  "start.silent":
    "Excel has not answered yet. Wait a moment; if it stays like this, close this pane and open it again. Your file has not been changed.",
  "start.outside": "This page is a pane for Excel. In a browser, use the Susun workbench.",
  "start.too-old":
    "This Excel lacks what Susun needs (ExcelApi 1.14). Use Excel 2021 or later, Microsoft 365, Excel on the web, or the Susun workbench.",
  "start.workbench": "Open the Susun workbench",
};
