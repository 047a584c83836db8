import type { Messages } from "./id";

export const en: Messages = {
  usage: `Susun: drafts, checks and draws SOPs in Excel files, without Excel.

  susun read FILE… [--json] [--profile ID | --profile-file PROFILE.json]
      tells what each sheet is and which SOPs and service standards were read
  susun check FILE-OR-FOLDER… [--json] [--profile ID | --profile-file PROFILE.json]
              [--mode draf|final] [--preset SETTINGS.json] [--cross]
      checks SOPs, service standards, inventories of titles, pledges, decrees and stages;
      --cross compares service standards with SOPs as well; folders are walked for .xlsx and .xlsm files;
      --preset takes the settings downloaded from Susun's pane
  susun check FILE --notes -o OUT.xlsx [options as above] [--overwrite]
      also writes a copy with the findings as notes in their cells, for drafters without Susun
  susun recap FILE-OR-FOLDER… -o RECAP.xlsx [--json] [--mode draf|final] [--preset SETTINGS.json]
              [--profile ID | --profile-file PROFILE.json] [--paper a4|folio|legal|letter] [--overwrite]
      writes the recap of a class: every document, the most frequent findings, titles, pairs of SP and SOP, every file;
      with --json, -o may be left out
  susun draw FILE -o OUT.xlsx [--sheet NAME] [--replace] [--compatible]
             [--one-page] [--theme polos|warna] [--profile-file PROFILE.json] [--overwrite]
      draws the flowchart; --replace takes the place of one drawn by hand;
      --compatible uses plain lines for LibreOffice, WPS and PDF;
      --one-page draws one long page, without page ends and connectors between pages
  susun erase FILE -o OUT.xlsx [--profile-file PROFILE.json] [--overwrite]
      takes Susun's drawing, its marks and its notes away and shows what it had hidden
  susun export FILE --to svg|bpmn|visio|mermaid [-o OUT] [--sheet NAME] [--document ID]
               [--profile-file PROFILE.json] [--overwrite]
      writes the flow for another program; without -o, to the screen;
      --document chooses one of several SOPs on one sheet (d1, d2, …)

  susun template [ID -o OUT.xlsx] [--paper a4|folio|legal|letter] [--overwrite]
      writes an empty form or a general SOP; without an id, lists them
  susun template --visio TABLE.xlsx|TABLE.csv -o OUT.xlsx [--paper …] [--overwrite]
      writes an SOP from a process map table of Visio

  --language id|en  language of the messages
  --help            shows this text
  Other names: baca, periksa, rekap, gambar, hapus, ekspor, templat; --ganti, --lembar, --dokumen, --catatan, --silang,
  --profil, --profil-berkas, --kompatibel, --satu-halaman, --tema, --ke, --kertas, --timpa, --bahasa, --bantuan

The input is never changed. Exit status: 0 done, 1 errors found, 2 wrong call, 3 refused.`,
  unknownVerb: (verb) => `Unknown command "${verb}". Type "susun --help" for the list.`,
  noVerb: 'No command given. Type "susun --help" for the list.',
  unknownOption: (text) => `This command has no option ${text}. Type "susun --help" for the list.`,
  valueMissing: (option) => `${option} lacks its value. Write it after ${option} and a space.`,
  valueGiven: (option) => `${option} takes no value. Write ${option} alone.`,
  choiceMissing: (option, allowed) => `Option ${option} is missing. It is one of: ${allowed}.`,
  verbFirst: (text) =>
    `The command comes first, before ${text}, as in "susun read sop.xlsx". Type "susun --help" for the list.`,
  badValue: (option, value, allowed) =>
    `Unknown value "${value}" for ${option}. Allowed: ${allowed}.`,
  oneProfile: "--profile and --profile-file cannot be used together. Choose one of them.",
  noInput: (verb) => `No file given. Write for example "susun ${verb} sop.xlsx".`,
  oneInput:
    "This command takes exactly one file. The output comes after -o; a name with spaces stands in quotation marks.",
  oneForm: 'Name one form and its output file, such as "susun template maklumat -o maklumat.xlsx".',
  unknownForm: (id: string) => `There is no form "${id}". Type "susun template" for the list.`,
  notesInOneFile: "--notes takes exactly one file. Name the files one by one.",
  outputWithoutNotes:
    "With check, -o and --overwrite go with --notes alone. Add --notes to write a copy with the findings as notes.",
  noOutput: "No output file given. Add -o OUT.xlsx.",
  quoteSpaces: (name) => `Did you mean "${name}"? A name with spaces stands in quotation marks.`,
  notFound: "no such file or folder.",
  isFolder: "this is a folder. Name one file in it.",
  cannotReadFile: "cannot be read. Check its permissions, or close the program that holds it.",
  cannotWrite: (file) =>
    `${file}: cannot be written. Check the folder and its permissions. Nothing was written.`,
  emptyFolder: "no .xlsx or .xlsm file in this folder.",
  closedFolder: "this folder cannot be listed. Check its permissions.",
  foreignFile:
    "passed over, being no .xlsx or .xlsm. Save it as Excel Workbook (.xlsx), then again.",
  progress: (done, total) => `Checking ${done}/${total}`,
  sheetKind: {
    sop: "SOP",
    identity: "SOP identity",
    sp: "service standard",
    inventaris: "inventory of SOP titles",
    maklumat: "service pledge",
    sk: "decree",
    tahapan: "stages of drafting",
    unrecognised: "not recognised",
    empty: "empty",
  },
  documentLine: (title, activities, pelaksana) =>
    `${title}: ${activities} activities, ${pelaksana} pelaksana`,
  untitled: "(no SOP title)",
  serviceLine: (title) => `Service standard: ${title || "(service without a name)"}`,
  sheetLine: (sheet, kind) => `Sheet ${sheet.trim()}: ${kind}`,
  summary: (error, warning, hint) => `${error} errors, ${warning} warnings, ${hint} hints`,
  total: (files, unchecked, documents, counts) =>
    `Total: ${files} files, ${documents} documents, ${counts}${unchecked > 0 ? `; ${unchecked} files could not be checked` : ""}.`,
  moreHints: (count) => `${count} hints, shown when there are no more errors`,
  dismissed: (count) => `, ${count} set aside with a reason`,
  damagedRecords: "some notes of Susun in this file are damaged and not used.",
  columnsLost: (sheet) =>
    `the columns chosen for sheet ${sheet.trim()} no longer fit the head of its table and are not used.`,
  tableHeads: ["File", "Documents", "Errors", "Warnings", "Score"],
  recapSkipped: "passed over, because it is the recap of a class.",
  nothingRead: "No file could be read, so no recap was written.",
  severity: { error: "error", warning: "warning", hint: "hint" },
  howToReplace: "Call again with --replace if that is what you want. Nothing was written.",
  drawn: (sheet, added, removed, hidden) =>
    `${sheet.trim()}: ${added} objects drawn${removed > 0 ? `, ${removed} old ones removed` : ""}${hidden > 0 ? `, ${hidden} shapes drawn by hand hidden` : ""}.`,
  skipped: (sheet) => `${sheet.trim()}: passed over, there is no flow to draw yet.`,
  sheetsHere: (names) => `SOP sheets of this file: ${names.map((name) => name.trim()).join(", ")}.`,
  otherKind: (file, extension) =>
    `${file}: the name of the output must end in ${extension}. Nothing was written.`,
  outputIsFolder: (name) =>
    `${name}: this is a folder. Write the name of the output file after -o. Nothing was written.`,
  noFolder: (file, folder) =>
    `${file}: cannot be written, as there is no folder ${folder}. Make it first. Nothing was written.`,
  howToOverwrite: "Add --overwrite if that file may be overwritten.",
  drawnAlready: (sheet) => `${sheet.trim()}: the drawing is up to date, nothing was changed.`,
  routeWarning: (sheet, count) =>
    `${sheet.trim()}: ${count} lines found no clean way. Widen the pelaksana columns or heighten the rows, then draw again.`,
  cutWarning: (sheet, count) =>
    `${sheet.trim()}: the text in ${count} symbol${count === 1 ? " does" : "s does"} not fit, so only its beginning shows. Widen the lanes or make the rows taller, then draw again.`,
  noVisioTable:
    "There is no process map table of Visio in this file. It has the columns Process Step ID and Next Step ID.",
  visioProblems: (rows) =>
    `In row ${rows} a step has no ID, a repeated one, or leads to one that is not there. Those parts are left out.`,
  erased: (sheet, removed, shown, marks, notes) => {
    const done = [
      ...(removed > 0 ? [`${removed} objects of Susun removed`] : []),
      ...(shown > 0 ? [`${shown} objects shown again`] : []),
      ...(marks > 0 ? ["colours of findings removed"] : []),
      ...(notes > 0 ? [`${notes} notes of Susun removed`] : []),
    ];
    return `${sheet.trim()}: ${done.join(", ") || "its sizes and contents put back"}.`;
  },
  severalOnSheet: (sheet, first) =>
    `Sheet ${sheet.trim()} holds several SOPs. Choose one of them, as with --document ${first}. Nothing was written.`,
  noSuchDocument: (id) =>
    `There is no SOP with --document ${id}. Nothing was written. These can be chosen:`,
  noSopOn: (sheet) => `No SOP was read on sheet ${sheet.trim()}. Nothing was written.`,
  severalHere: "This file holds several SOPs. Name the sheet with --sheet.",
  notesWritten: (count) => `${count} note${count === 1 ? "" : "s"} of findings written in cells.`,
  notesNone: "There are no findings to note.",
  notesKept: (count) =>
    `${count} cell${count === 1 ? "" : "s"} with findings already had another note, which was left as it is.`,
  notesLocked: (sheets) =>
    `Protected sheets got no notes: ${sheets.map((one) => one.trim()).join(", ")}.`,
  nothingToErase:
    "There is no drawing, mark or note of Susun in this file; the output equals the input.",
  written: (file) => `Written: ${file}`,
  signed: "The digital signature of this file no longer holds for the output.",
};
