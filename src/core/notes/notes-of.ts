import { byPlace } from "../grid/address";
import { type GridSnapshot, mergedRange } from "../grid/grid-snapshot";
import { type Language, messageOf } from "../messages/catalogue";
import { moreFindings } from "../messages/note-messages";
import type { Diagnostic } from "../rules/diagnostic";
import { SEVERITY_RANK } from "../rules/severity";
import type { CellNote } from "../sheet-commands";
import { NOTE_HEAD } from "./own-note";

/** Characters of a note: what is read at a glance beside the cell. Excel would take thirty times as many. */
export const MAX_NOTE_LENGTH = 1000;

/**
 * The findings of a sheet as notes, one to a cell: the head, then the sentences one under the other, the worst first. As
 * marks do, each stands at the cell its finding begins in, and at the top left of a merged block.
 */
export function notesOf(
  snapshot: GridSnapshot,
  findings: readonly Diagnostic[],
  language: Language,
): readonly CellNote[] {
  const cells = new Map<string, { readonly at: CellNote["at"]; readonly own: Diagnostic[] }>();
  for (const finding of findings) {
    const { sheet, range } = finding.origin;
    if (sheet !== snapshot.sheet) continue;
    const { top: row, left: column } = mergedRange(snapshot, range.top, range.left);
    const key = `${row},${column}`;
    const cell = cells.get(key) ?? { at: { row, column }, own: [] };
    cells.set(key, cell);
    cell.own.push(finding);
  }
  return [...cells.values()]
    .map(({ at, own }) => ({ at, text: textOf(own, language) }))
    .sort((a, b) => byPlace(a.at, b.at));
}

function textOf(findings: readonly Diagnostic[], language: Language): string {
  // Sorting is stable: findings of one severity stay in their order.
  const inOrder = [...findings].sort(
    (a, b) => SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity],
  );
  const sentences = [...new Set(inOrder.map((finding) => messageOf(finding, language)))];
  const lines = [NOTE_HEAD];
  let length = NOTE_HEAD.length;
  for (const [i, sentence] of sentences.entries()) {
    // The first one is always told, if need be cut.
    if (i > 0 && length + 1 + sentence.length > MAX_NOTE_LENGTH) {
      lines.push(moreFindings(sentences.length - i, language));
      break;
    }
    lines.push(cut(sentence, MAX_NOTE_LENGTH - length - 1));
    length += 1 + sentence.length;
  }
  return lines.join("\n");
}

const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
