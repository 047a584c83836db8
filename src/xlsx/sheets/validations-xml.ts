import { rangeName } from "../../core/grid/address";
import type { CellChoice } from "../../core/sheet-commands";
import { choiceList } from "../../core/sheets/cell-choice";
import { escapeAttribute, escapeText } from "../xml";
import { encodeXstring } from "../xstring";

/** The drop-downs of a new sheet; empty without any. Lists fit: see `fitsChoice`. */
export function validationsXml(choices: readonly CellChoice[]): string {
  if (choices.length === 0) return "";
  const items = choices.map(({ range, options, prompt, strict }) => {
    const list = `"${choiceList(options).replaceAll('"', '""')}"`;
    const shown = prompt
      ? ` showInputMessage="1" promptTitle="${attributeText(prompt.title)}" prompt="${attributeText(prompt.text)}"`
      : "";
    const refuses = strict ? ' showErrorMessage="1"' : "";
    return `<dataValidation type="list" allowBlank="1"${refuses}${shown} sqref="${rangeName(range)}"><formula1>${escapeText(list)}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${items.length}">${items.join("")}</dataValidations>`;
}

const attributeText = (text: string): string => escapeAttribute(encodeXstring(text));
