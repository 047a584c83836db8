import type { RangeAddress } from "../core/grid/address";

const overlap = (a: RangeAddress, b: RangeAddress): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

const union = (a: RangeAddress, b: RangeAddress): RangeAddress => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/**
 * Merged blocks from what was read of them band by band. A block over a seam comes in pieces, or several times whole:
 * pieces that share a cell are one block. Blocks that only touch share none. In reading order.
 */
export function joinPieces(pieces: readonly RangeAddress[]): readonly RangeAddress[] {
  const ordered = [...pieces].sort((a, b) => a.top - b.top || a.left - b.left);
  let open: RangeAddress[] = [];
  const closed: RangeAddress[] = [];
  for (const piece of ordered) {
    closed.push(...open.filter((block) => block.bottom < piece.top));
    open = open.filter((block) => block.bottom >= piece.top);
    const parts = open.filter((block) => overlap(block, piece));
    open = [...open.filter((block) => !parts.includes(block)), parts.reduce(union, piece)];
  }
  return [...closed, ...open].sort((a, b) => a.top - b.top || a.left - b.left);
}
