import type { Messages } from "./id";

export const en: Messages = {
  "app.name": "Susun",
  "app.place": "Workbench",

  "bar.label": "File",
  "bar.unsaved": "Not saved yet",
  "bar.new": "New workbook",
  "bar.open": "Open",
  "bar.class": "Check a class",
  "bar.save": "Save",
  "bar.rename": "Rename the file",
  "bar.undo": "Undo",
  "bar.redo": "Redo",
  "bar.pane.hide": "Close the Susun pane",
  "bar.pane.show": "Open the Susun pane",

  "welcome.label": "Start",
  "welcome.title": "This is a sample SOP. Change it as you like, or open your own.",
  "welcome.text":
    "Files are read on this computer only and are sent nowhere. You can also drag one onto this page.",
  "welcome.open": "Open an .xlsx file",
  "welcome.close": "Stay with the sample",

  "new.file": "New workbook.xlsx",
  "new.sheet": "Sheet1",

  "class.title": "Check a class",
  "class.lead":
    "Choose the files of the participants, or drag them onto this page. They are read on this computer only and are sent nowhere.",
  "class.back": "Back to the sheet",
  "class.files": "Choose files",
  "class.folder": "Choose a folder",
  "class.save": "Save the recap (.xlsx)",
  "class.cancel": "Stop",
  "class.progress.label": "Files that were read",
  "class.progress": "{n} of {total}: {file}",
  "class.running": "Reading {total} files…",
  "class.done": "{n} files were checked.",
  "class.cancelled": "Stopped. {n} of {total} files were checked.",
  "class.nothing": "There is no .xlsx or .xlsm file among those that were chosen.",
  "class.ready": "{n} of {total} documents ready to be signed",
  "class.unread": "{n} files not readable",
  "class.table": "Recap of the class",
  "class.caption": "Click the head of a column to sort, the name of a file to open it.",
  "class.open": "Open {file}",
  "class.teach": "What to teach again",
  "class.hits": "{documents} documents, {files} files",
  "class.recap.file": "class-recap.xlsx",

  "drop.here": "Drop the .xlsx file here",

  "formula.label": "Cell content",
  "formula.address": "Cell address",
  "formula.content": "Content of cell {cell}",

  "grid.label": "Sheet {sheet}",
  "grid.help":
    "Arrows move between cells, F2 edits, Ctrl++ and Ctrl+- insert and delete rows, F6 goes to the next part of the page, Alt+PageUp and Alt+PageDown change the sheet.",
  "menu.insert-rows": "Insert rows above",
  "menu.delete-rows": "Delete rows",
  "menu.insert-columns": "Insert columns on the left",
  "menu.delete-columns": "Delete columns",
  "grid.editing": "Editing {cell}",
  "grid.stale": "Will be computed again in Excel",

  "grid.failed":
    "This sheet cannot be shown. Your changes are not lost: save the file, or choose another sheet.",

  "tabs.label": "Sheets",
  "pane.label": "Susun pane",
  "pane.resize": "Width of the Susun pane",

  "status.ready": "Ready",
  "status.editing": "Editing",
  "status.saved": "{file} was saved to the downloads folder.",
  "status.filled": "Filled: {n}",
  "zoom.label": "Size of the sheet",
  "zoom.smaller": "Zoom out",
  "zoom.larger": "Zoom in",
  "zoom.whole": "Back to 100%",

  "status.sum": "Sum: {sum}",

  "notice.close": "Close the message",
  "notice.open-failed": "{file} cannot be opened.",
  "notice.signed":
    "This file is digitally signed. The signature becomes invalid once the content is changed and saved.",
  "notice.sheet-failed":
    "Sheet “{sheet}” cannot be shown because its part is damaged. The file has not changed.",
  "notice.stale": "Cell {cell} has changed. Your entry was not taken yet; please try once more.",
  "notice.paste-blocked":
    "A merged cell at {cell} is in the way. Choose another place or paste cell by cell.",

  "ask.title": "Changes not saved",
  "ask.text": "{file} has changes that are not saved.",
  "ask.save": "Save, then continue",
  "ask.discard": "Continue without saving",
  "ask.cancel": "Cancel",
};
