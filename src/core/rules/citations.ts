import type { Field, SopDocument } from "../document/sop-document";
import { type Regulation, readRegulation } from "../language/regulations";
import { clipped, filledField } from "./identity-block";

/** One line of Dasar Hukum, or of another list that holds legal sources. */
export type Citation = { readonly text: string; readonly regulation: Regulation };

/** A line that goes on with the one before, whatever the list looks like. */
const CONTINUES =
  /^(?:tahun|thn|nomor|no\.|tentang|republik|sebagaimana|dan|jo\b|juncto|di lingkungan)/i;

/** The legal sources that a list names; items that begin with none are left out. */
export const citationsIn = (field: Field): readonly Citation[] =>
  joined(field.items).flatMap((text) => {
    const regulation = readRegulation(text);
    return regulation ? [{ text, regulation }] : [];
  });

/** The legal sources in Dasar Hukum, and the field; null where it is empty. */
export function dasarHukum(
  document: SopDocument,
): { readonly field: Field; readonly citations: readonly Citation[] } | null {
  const field = filledField(document, "dasarHukum");
  return field && { field, citations: citationsIn(field) };
}

/** The longest name of a source: a ministry written out, and the number. */
const NAME_LENGTH = 140;

/** How a message names a source: what stands before "tentang". */
export const shortName = ({ text }: Citation): string =>
  clipped(text.split(/\b(?:tentang|ttg)\b/i, 1)[0]!.replace(/[\s,;(]+$/, ""), NAME_LENGTH);

/** True for a line that is the rest of the citation before it. */
export const isContinuedCitation = (line: string): boolean => CONTINUES.test(line);

function joined(items: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const item of items) {
    if (lines.length > 0 && isContinuedCitation(item)) lines.push(`${lines.pop()} ${item}`);
    else lines.push(item);
  }
  return lines;
}
