import { movedSpan, type Span, type TrackChange } from "../../core/grid/track-change";
import { isTrue } from "../workbook-parts";
import { attribute, child, childrenNamed, type XmlEditor, type XmlElement } from "../xml";

/** Entries of `<cols>`: widths and styles of columns. A new column takes those of the column on its left. */
export function moveColumnEntries(editor: XmlEditor, root: XmlElement, change: TrackChange): void {
  const list = child(root, "cols");
  if (!list || change.axis === "row") return;
  const entries = childrenNamed(list, "col").map((element) => {
    const first = Number(attribute(element, "min") ?? 1) - 1;
    const last = Number(attribute(element, "max") ?? 1) - 1;
    return { element, before: { first, last }, after: grown(element, { first, last }, change) };
  });
  if (entries.every(({ after }) => after === null)) {
    editor.remove(list);
    return;
  }
  for (const { element, before, after } of entries) {
    if (!after) {
      editor.remove(element);
      continue;
    }
    if (after.first !== before.first) editor.setAttribute(element, "min", String(after.first + 1));
    if (after.last !== before.last) editor.setAttribute(element, "max", String(after.last + 1));
  }
}

function grown(element: XmlElement, span: Span, change: TrackChange): Span | null {
  const moved = movedSpan(change, span);
  const isLeft = change.kind === "insert" && span.last === change.at - 1;
  if (!moved || !isLeft || isTrue(attribute(element, "hidden"))) return moved;
  return { ...moved, last: moved.last + change.count };
}
