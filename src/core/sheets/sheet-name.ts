const MAX_LENGTH = 31;
const FORBIDDEN = /[\\/?*[\]:\p{Cc}]|^'|'$/u;
/** Excel keeps this name for itself, in any case of letters. */
const RESERVED = "history";

/** Whether Excel takes the text as the name of a sheet. */
export const isSheetName = (name: string): boolean =>
  name.trim() !== "" &&
  name.length <= MAX_LENGTH &&
  !FORBIDDEN.test(name) &&
  name.toLowerCase() !== RESERVED;

/** Excel compares names of sheets without regard to case. */
export const isSameSheet = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
