import { type RangeAddress, rangeName } from "../../core/grid/address";
import { movedRange, newBlocks, type TrackChange } from "../../core/grid/track-change";
import { insertInSequence } from "../child-sequence";
import { extend } from "../style-writer";
import { isTrue } from "../workbook-parts";
import { WORKSHEET_SEQUENCE } from "../worksheet-order";
import { attribute, child, childrenNamed, prefixed, type XmlEditor, type XmlElement } from "../xml";
import { grownRange, moveBlocks, movedBlocks } from "./moving";

/** A list of a worksheet whose items each name blocks of cells. */
type BlockList = {
  readonly list: string;
  readonly item: string;
  readonly attribute: string;
  readonly mover: (change: TrackChange, range: RangeAddress) => RangeAddress | null;
};

/** A merge of one cell is none. */
function mergedRange(change: TrackChange, range: RangeAddress): RangeAddress | null {
  const moved = movedRange(change, range);
  const isSingle = moved && moved.top === moved.bottom && moved.left === moved.right;
  return isSingle ? null : moved;
}

const LISTS: readonly BlockList[] = [
  { list: "mergeCells", item: "mergeCell", attribute: "ref", mover: mergedRange },
  { list: "hyperlinks", item: "hyperlink", attribute: "ref", mover: movedRange },
  { list: "protectedRanges", item: "protectedRange", attribute: "sqref", mover: grownRange },
  { list: "ignoredErrors", item: "ignoredError", attribute: "sqref", mover: grownRange },
  { list: "cellWatches", item: "cellWatch", attribute: "r", mover: movedRange },
];

/** Everything of the changed worksheet that names cells, but its rules: merges, links, filters, breaks, panes. */
export function moveSheetBlocks(editor: XmlEditor, root: XmlElement, change: TrackChange): void {
  for (const kind of LISTS) moveList(editor, root, kind, change);
  addMerges(editor, root, change);
  const dimension = child(root, "dimension");
  if (dimension && !moveBlocks(editor, dimension, "ref", change, grownRange)) {
    editor.setAttribute(dimension, "ref", "A1");
  }
  moveFilter(editor, root, change);
  moveBreaks(editor, child(root, change.axis === "row" ? "rowBreaks" : "colBreaks"), change);
  for (const view of childrenNamed(child(root, "sheetViews") ?? root, "sheetView")) {
    movePane(editor, view, change);
  }
}

function moveList(
  editor: XmlEditor,
  root: XmlElement,
  { list: name, item, attribute: key, mover }: BlockList,
  change: TrackChange,
): void {
  const list = child(root, name);
  if (!list) return;
  const items = childrenNamed(list, item);
  const gone = items.filter((element) => !moveBlocks(editor, element, key, change, mover));
  if (gone.length === 0) return;
  if (gone.length === items.length) {
    editor.remove(list);
    return;
  }
  for (const element of gone) editor.remove(element);
  if (attribute(list, "count") !== null) {
    editor.setAttribute(list, "count", String(items.length - gone.length));
  }
}

/** What new rows are to have merged. An insertion takes no block away, so the list is as it was. */
function addMerges(editor: XmlEditor, root: XmlElement, change: TrackChange): void {
  const merges = newBlocks(change).map(
    (block) => `<${prefixed(root, "mergeCell")} ref="${rangeName(block)}"/>`,
  );
  if (merges.length === 0) return;
  const list = child(root, "mergeCells");
  if (!list) {
    const tag = prefixed(root, "mergeCells");
    const xml = `<${tag} count="${merges.length}">${merges.join("")}</${tag}>`;
    insertInSequence(editor, root, WORKSHEET_SEQUENCE, "mergeCells", xml);
    return;
  }
  extend(editor, list, merges);
}

/** A filter whose head goes is refused before (see `obstacles`). */
function moveFilter(editor: XmlEditor, root: XmlElement, change: TrackChange): void {
  const filter = child(root, "autoFilter");
  if (filter) moveBlocks(editor, filter, "ref", change);
  for (const sort of [child(root, "sortState"), filter && child(filter, "sortState")]) {
    if (!sort) continue;
    const conditions = childrenNamed(sort, "sortCondition");
    const gone = conditions.some((c) => !isKept(c, change)) || !isKept(sort, change);
    if (gone) {
      editor.remove(sort);
      continue;
    }
    for (const element of [sort, ...conditions]) moveBlocks(editor, element, "ref", change);
  }
}

const isKept = (element: XmlElement, change: TrackChange): boolean =>
  movedBlocks(element, "ref", change)?.after !== "";

/**
 * Breaks stand between rows: the `id` of one is the index of the row (or column) below it. New rows at a break come
 * after it; a break among deleted rows goes with them.
 */
function moveBreaks(editor: XmlEditor, list: XmlElement | null, change: TrackChange): void {
  if (!list) return;
  const { kind, at, count } = change;
  const breaks = childrenNamed(list, "brk");
  const gone = breaks.filter((brk) => {
    const id = Number(attribute(brk, "id"));
    if (id <= at) return false;
    if (kind === "delete" && id < at + count) return true;
    editor.setAttribute(brk, "id", String(kind === "insert" ? id + count : id - count));
    return false;
  });
  if (gone.length === 0) return;
  if (gone.length === breaks.length) {
    editor.remove(list);
    return;
  }
  for (const brk of gone) editor.remove(brk);
  const left = breaks.filter((brk) => !gone.includes(brk));
  const manual = left.filter((brk) => isTrue(attribute(brk, "man"))).length;
  editor.setAttribute(list, "count", String(left.length));
  editor.setAttribute(list, "manualBreakCount", String(manual));
}

/**
 * Frozen rows and columns: new ones among them are frozen too, and one at least stays. Selections stay where they are,
 * as in Excel.
 */
function movePane(editor: XmlEditor, view: XmlElement, change: TrackChange): void {
  const pane = child(view, "pane");
  if (!pane || !/^frozen/.test(attribute(pane, "state") ?? "")) return;
  const name = change.axis === "row" ? "ySplit" : "xSplit";
  const split = Number(attribute(pane, name) ?? 0);
  const { kind, at, count } = change;
  if (!(split > at)) return;
  const moved = kind === "insert" ? split + count : Math.max(at, split - count, 1);
  editor.setAttribute(pane, name, String(moved));
  moveBlocks(editor, pane, "topLeftCell", change);
}
