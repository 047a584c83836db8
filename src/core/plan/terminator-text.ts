import type { NodeKind } from "../document/sop-document";
import type { Rect } from "../grid/geometry";
import { LABEL } from "../layout/constants";
import { labelSize } from "../layout/label-size";

const WORDS: Readonly<Partial<Record<NodeKind | "page", string>>> = {
  start: "Mulai",
  end: "Selesai",
};

/** Usual size of the text in symbols, points. */
export const TEXT_SIZE = 8;

/** Points; the last is what is still read when the form is printed at 70 %. */
const SIZES = [TEXT_SIZE, 7, 6] as const;

/** Kept free beside the word, where the capsule is round, and above it, points. */
const INSET = { across: 4, down: 2 } as const;

/** The word of a start or end and the size at which it stands in its capsule; null for other symbols, or without room. */
export function terminatorText(
  kind: NodeKind | "page",
  { width, height }: Rect,
): { readonly text: string; readonly size: number } | null {
  const text = WORDS[kind];
  if (text === undefined) return null;
  const unit = (labelSize(text).width - 2 * LABEL.padding) / LABEL.fontSize;
  const size = SIZES.find(
    (points) => unit * points + INSET.across <= width && points + INSET.down <= height,
  );
  return size === undefined ? null : { text, size };
}
