import { type CellAddress, columnName } from "../grid/address";
import { cellAt, type GridSnapshot } from "../grid/grid-snapshot";
import { REFERENCE_MARK } from "../recognise/target-formula";
import type { CellContent } from "../workbook-port";

/** A piece of a helper cell: text, or a cell to refer to. */
export type Piece = string | CellAddress;

/** Excel takes no longer text between quotes in a formula. */
const LONGEST_LITERAL = 255;

/** Content of a helper cell: plain text, or a concatenation of references and texts. */
export function targetContent(
  snapshot: Pick<GridSnapshot, "rows">,
  pieces: readonly Piece[],
): CellContent {
  const joined = joinTexts(pieces);
  const [only] = joined;
  if (joined.every((piece) => typeof piece === "string")) return { value: joined.join("") };
  const formula = `=${joined.flatMap(formulaParts).join("&")}`;
  if (joined.length === 1 && typeof only === "object") {
    // Excel shows 0 for a reference to an empty cell.
    return { formula, cached: cellAt(snapshot, only.row, only.column)?.value ?? 0 };
  }
  const cached = joined
    .map((piece) =>
      typeof piece === "string"
        ? piece
        : String(cellAt(snapshot, piece.row, piece.column)?.value ?? ""),
    )
    .join("");
  return { formula, cached };
}

/** The author's word in brackets, so that it reads back as it is. */
export function wordPiece(word: string): string {
  const plain = word.replaceAll(REFERENCE_MARK, "").replace(/\s+/g, " ").trim();
  return ` (${isBalanced(plain) ? plain : plain.replace(/[()]/g, "")})`;
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === "(") depth++;
    if (character === ")") depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function joinTexts(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (typeof piece === "string" && typeof last === "string")
      joined[joined.length - 1] = last + piece;
    else if (piece !== "") joined.push(piece);
  }
  return joined;
}

function formulaParts(piece: Piece): readonly string[] {
  if (typeof piece === "object") return [`$${columnName(piece.column)}$${piece.row + 1}`];
  const parts: string[] = [];
  for (let at = 0; at < piece.length; at += LONGEST_LITERAL) {
    parts.push(`"${piece.slice(at, at + LONGEST_LITERAL).replaceAll('"', '""')}"`);
  }
  return parts;
}
