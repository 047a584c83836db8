import type { PageChange } from "../sheet-commands";
import type { Fixer, Proposal } from "./fix";

const A4 = 9;

/** A change of the page touches no cell: nothing is to be shown before. */
const pageFix = (label: Proposal["label"], sheet: string, page: PageChange): Proposal => ({
  label,
  more: { commands: [{ kind: "set-page-setup", sheet, page }], preview: [] },
});

export const makeLandscape: Fixer = ({ origin }) =>
  pageFix("set-landscape", origin.sheet, { landscape: true });

export const makeA4: Fixer = ({ origin }) => pageFix("set-a4", origin.sheet, { paperSize: A4 });

export const repeatHead: Fixer = ({ origin: { sheet, range } }) =>
  pageFix("repeat-head", sheet, { titleRows: { first: range.top, last: range.bottom } });
