/** What people write for "nothing": `-`, `--`, `...`, `…`, `n/a`. */
const NOTHING = /^(?:[\s\-–—_.…:]*|n\/a)$/i;

/** True for a text that is empty or only stands for "nothing". */
export const isBlank = (text: string | null | undefined): boolean =>
  NOTHING.test(text?.trim() ?? "");
