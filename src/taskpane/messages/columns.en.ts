import type { columnsId } from "./columns.id";

export const columnsEn: Readonly<Record<keyof typeof columnsId, string>> = {
  "columns.title": "Columns of the table",
  "columns.lead":
    "Match the columns of this sheet with the parts of the form. Your choice is kept in the workbook, not asked for again, and changes no cell.",
  "columns.edit": "Change columns",
  "columns.header": "Header rows of the table",
  "columns.header.from": "from row",
  "columns.header.to": "to row",
  "columns.header.show": "Show on the sheet",
  "columns.none-there": "That row is empty. Choose the row with the headings.",
  "columns.list": "Columns",
  "columns.column": "Column {letters}",
  "columns.untitled": "(no heading)",
  "columns.is": "this column is",
  "columns.is.of": "Column {letters}, {heading}, is",
  "columns.lane": "Pelaksana",
  "columns.lane.of": "Column {letters}, {heading}, is a pelaksana",
  "columns.unsure": "not certain",
  "columns.role.no": "No",
  "columns.role.kegiatan": "Kegiatan",
  "columns.role.kelengkapan": "Kelengkapan",
  "columns.role.waktu": "Waktu",
  "columns.role.output": "Output",
  "columns.role.keterangan": "Keterangan",
  "columns.role.lanjut": "Lanjut ke",
  "columns.role.tidak": "Tidak ke",
  "columns.role.none": "no part of the form",
  "columns.fault.no-kegiatan": "Say first which column is Kegiatan.",
  "columns.fault.role-twice": "{role} is chosen for more than one column. Leave one.",
  "columns.fault.no-heading":
    "The columns that were chosen have no headings, so the table could not be found again. Check the header rows.",
  "columns.save": "Use these columns",
  "columns.cancel": "Cancel",
  "columns.reset": "Forget this choice",
  "columns.reset.about": "Susun reads this table by itself again.",

  "columns.doubt":
    "{n} {n|column is|columns are} not certain to be read right: {headings}. Match them once.",
  "columns.doubt.check": "Check columns",
  "columns.doubt.right": "They are right",
  "columns.unread":
    "If this sheet is an SOP, show which column is which. Susun remembers it in this workbook.",
  "columns.unread.show": "Show the columns",
  "columns.lost": "The columns that were chosen no longer fit the head of the table on this sheet.",
  "columns.lost.forget": "Forget the old choice",

  "damaged.title": "Damaged notes of Susun",
  damaged:
    "Some notes of Susun in this workbook cannot be read and are not used: {records}. Your sheets are not affected.",
  "damaged.mappings": "choice of columns",
  "damaged.profile": "regional profile",
  "damaged.settings": "settings",
  "damaged.dismissals": "findings set aside",
  "damaged.style": "look of the drawing",
  "damaged.remove": "Remove them",
};
