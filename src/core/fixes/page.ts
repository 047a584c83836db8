import { PAPER_NAMES, PAPERS, paperCalled } from "../forms/paper";
import type { PageChange } from "../sheet-commands";
import type { Fixer, Proposal } from "./fix";

/** A change of the page touches no cell: nothing is to be shown before. */
const pageFix = (label: Proposal["label"], sheet: string, page: PageChange): Proposal => ({
  label,
  more: { commands: [{ kind: "set-page-setup", sheet, page }], preview: [] },
});

export const makeLandscape: Fixer = ({ origin }) =>
  pageFix("set-landscape", origin.sheet, { landscape: true });

/** The first of the papers that the office prints on. */
export const makeOfficePaper: Fixer = ({ origin, data: { papers } }) => {
  const paper = Array.isArray(papers) ? paperCalled(papers[0]) : null;
  if (!paper) return null;
  const change = pageFix("set-paper", origin.sheet, { paperSize: PAPERS[paper].number });
  return { ...change, data: { paper: PAPER_NAMES[paper] } };
};

export const repeatHead: Fixer = ({ origin: { sheet, range } }) =>
  pageFix("repeat-head", sheet, { titleRows: { first: range.top, last: range.bottom } });
