import type { DocumentId, SopDocument } from "../document/sop-document";
import { contains } from "../grid/address";
import { cellUnder } from "../grid/cell-under";
import { centre } from "../grid/geometry";
import type { GridSnapshot, SnapshotShape } from "../grid/grid-snapshot";
import { OWN_PREFIX } from "../workbook-port";

/** What an object of ours is: a symbol (node), a line (edge) or a label. */
export type Role = "n" | "e" | "l";

export type OwnName = {
  /** Tells the drawings of several documents on one sheet apart. */
  readonly drawing: string;
  readonly role: Role;
  readonly key: number;
};

/** `susun:d1:n:3`. */
export const ownName = ({ drawing, role, key }: OwnName): string =>
  `${OWN_PREFIX}${drawing}:${role}:${key}`;

/** Null for a name of ours that has another form. */
export function parseOwnName(name: string): OwnName | null {
  const match = /^susun:([^:]+):([nel]):(\d+)$/.exec(name);
  if (!match) return null;
  return { drawing: match[1]!, role: match[2] as Role, key: Number(match[3]) };
}

export const isOwn = ({ name }: SnapshotShape): boolean => name.startsWith(OWN_PREFIX);

const drawingOf = ({ name }: SnapshotShape): string => name.split(":")[1] ?? "";

export type OwnDrawing = {
  /** The part of the names that all objects of this drawing share. */
  readonly drawing: string;
  readonly shapes: readonly SnapshotShape[];
};

/**
 * The objects of ours that belong to a document: those over its table, and those named like most of them. The id of
 * a document changes when another sheet or table is put before it; the place of its drawing does not.
 */
export function ownDrawing(snapshot: GridSnapshot, document: SopDocument): OwnDrawing {
  const own = snapshot.shapes.filter(isOwn);
  const range = document.table?.range;
  const over = own.filter((shape) => {
    const cell = cellUnder(snapshot, centre(shape.bounds));
    return range !== undefined && contains(range, cell.row, cell.column);
  });
  const drawing = commonest(over.map(drawingOf)) ?? freeDrawing(document.id, own.map(drawingOf));
  return {
    drawing,
    shapes: own.filter((shape) => over.includes(shape) || drawingOf(shape) === drawing),
  };
}

function commonest(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first?.[0] ?? null;
}

function freeDrawing(id: DocumentId, taken: readonly string[]): string {
  const base = id.replace(/[^A-Za-z0-9]/g, "") || "d";
  let name = base;
  for (let n = 2; taken.includes(name); n++) name = `${base}-${n}`;
  return name;
}
