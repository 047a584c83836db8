/** Excel's paper numbers and the API's names for them; other papers read as null. */
const PAPERS: readonly (readonly [number: number, name: string])[] = [
  [1, "Letter"],
  [2, "LetterSmall"],
  [3, "Tabloid"],
  [4, "Ledger"],
  [5, "Legal"],
  [6, "Statement"],
  [7, "Executive"],
  [8, "A3"],
  [9, "A4"],
  [10, "A4Small"],
  [11, "A5"],
  [12, "B4"],
  [13, "B5"],
  [14, "Folio"],
  [15, "Quatro"],
  [16, "Paper10x14"],
  [17, "Paper11x17"],
  [18, "Note"],
];

export const PAPER_NAMES: readonly string[] = PAPERS.map(([, name]) => name);

export const paperName = (number: number | null): string | null =>
  PAPERS.find(([n]) => n === number)?.[1] ?? null;
