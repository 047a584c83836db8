import type { CellChoice } from "../sheet-commands";

/** Longest list that Excel keeps inside the rule itself, commas included. */
const MAX_LIST = 255;
const MAX_PROMPT_TITLE = 32;
const MAX_PROMPT_TEXT = 255;

/** The options as Excel holds them in a rule. */
export const choiceList = (options: readonly string[]): string => options.join(",");

/**
 * Whether Excel can hold the drop-down: 255 characters for the list, no comma inside an option, 32 characters for the
 * title of the prompt and 255 for its text. A plan with one that does not fit is refused (`choice-too-long`): who plans
 * a sheet asks first, and shortens the list or leaves it out.
 */
export function fitsChoice({ options, prompt }: Pick<CellChoice, "options" | "prompt">): boolean {
  if (
    options.length === 0 ||
    options.some((option) => option.trim() === "" || option.includes(","))
  )
    return false;
  if (choiceList(options).length > MAX_LIST) return false;
  return (
    prompt === null ||
    (prompt.title.length <= MAX_PROMPT_TITLE && prompt.text.length <= MAX_PROMPT_TEXT)
  );
}
