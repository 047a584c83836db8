/** Excel's numbers of paper sizes by their Office.js names. Sources: `Excel.PaperType`, `XlPaperSize`. */
const NUMBERS: Readonly<Record<string, number>> = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
  Quatro: 15,
  Paper10x14: 16,
  Paper11x17: 17,
  Note: 18,
  Envelope9: 19,
  Envelope10: 20,
  Envelope11: 21,
  Envelope12: 22,
  Envelope14: 23,
  Csheet: 24,
  Dsheet: 25,
  Esheet: 26,
  EnvelopeDL: 27,
  EnvelopeC5: 28,
  EnvelopeC3: 29,
  EnvelopeC4: 30,
  EnvelopeC6: 31,
  EnvelopeC65: 32,
  EnvelopeB4: 33,
  EnvelopeB5: 34,
  EnvelopeB6: 35,
  EnvelopeItaly: 36,
  EnvelopeMonarch: 37,
  EnvelopePersonal: 38,
  FanfoldUS: 39,
  FanfoldStdGerman: 40,
  FanfoldLegalGerman: 41,
};

/** Name of a paper in Office.js; null for one that it has no name for, and that therefore cannot be set. */
export const paperName = (number: number): Excel.PaperType | null =>
  (Object.entries(NUMBERS).find(([, one]) => one === number)?.[0] as Excel.PaperType) ?? null;

/** Null for a paper that Excel does not name (one of the printer's own), and where there is no printer. */
export const paperNumber = (name: string | null | undefined): number | null =>
  (name && NUMBERS[name]) || null;
