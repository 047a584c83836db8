/** Papers that offices print SOPs on, by Excel's number; sizes in points, upright. */
export const PAPERS = {
  a4: { number: 9, width: 595, height: 842 },
  folio: { number: 14, width: 612, height: 936 },
  legal: { number: 5, width: 612, height: 1008 },
  letter: { number: 1, width: 612, height: 792 },
} as const;

export type Paper = keyof typeof PAPERS;

/** As offices call them. */
export const PAPER_NAMES: Readonly<Record<Paper, string>> = {
  a4: "A4",
  folio: "F4",
  legal: "Legal",
  letter: "Letter",
};

/** The paper of Excel's number; null for one that no office of ours prints SOPs on. */
export const paperOfNumber = (number: number): Paper | null =>
  (Object.keys(PAPERS) as Paper[]).find((paper) => PAPERS[paper].number === number) ?? null;

/** The paper that offices call so. */
export const paperCalled = (name: string | undefined): Paper | null =>
  (Object.keys(PAPERS) as Paper[]).find((paper) => PAPER_NAMES[paper] === name) ?? null;

/** Margins of a form, points: half an inch, and a little more where pages are bound. */
export const MARGINS = { top: 42, right: 36, bottom: 42, left: 42 } as const;

/** Room between the margins of a page, points. */
export function roomOn(paper: Paper, landscape: boolean): { width: number; height: number } {
  const { width, height } = PAPERS[paper];
  const [across, down] = landscape ? [height, width] : [width, height];
  return {
    width: across - MARGINS.left - MARGINS.right,
    height: down - MARGINS.top - MARGINS.bottom,
  };
}
