import {
  attribute,
  descendants,
  parseXml,
  type XmlDocument,
  XmlEditor,
  type XmlElement,
} from "../xml";
import type { DrawingObject } from "./drawing-objects";

/**
 * Space in the end tag of a root that was `<wsDr/>` before we added to it. Readers do not see it;
 * it tells `closeEmptyRoot` that the short form is to come back.
 */
const OPENED_MARK = " ";

/** Adds content at the end of the root, above everything that is drawn so far. */
export function appendToRoot(document: XmlDocument, xml: string): string {
  const { root } = document;
  const editor = new XmlEditor(document);
  if (root.contentStart === root.end) {
    editor.splice(root.end - 2, root.end, `>${xml}</${root.name}${OPENED_MARK}>`);
  } else {
    editor.append(root, xml);
  }
  return editor.toString();
}

/** The source without these objects: with their anchors, and with groups that would be left empty. */
export function withoutObjects(
  document: XmlDocument,
  all: readonly DrawingObject[],
  removed: ReadonlySet<DrawingObject>,
): string {
  const editor = new XmlEditor(document);
  const units = new Set([...removed].map((object) => unitOf(object, all, removed)));
  for (const unit of units) {
    const inside = [...units].some((u) => u !== unit && u.start <= unit.start && unit.end <= u.end);
    if (!inside) editor.remove(unit);
  }
  return closeEmptyRoot(editor.toString());
}

/** Children of a group that are no members. */
const GROUP_HEAD: readonly string[] = ["nvGrpSpPr", "grpSpPr", "extLst"];

/** What goes when an object goes: its anchor, or in a group the object alone; wrappers of `mc` included. */
function unitOf(
  object: DrawingObject,
  all: readonly DrawingObject[],
  removed: ReadonlySet<DrawingObject>,
): XmlElement {
  const { group } = object;
  if (!group) return wrapperOf(object.anchor);
  const members = all.filter((other) => other.group === group);
  const content = group.element.children.filter((c) => !GROUP_HEAD.includes(c.local));
  // A group may hold members that we cannot read; it then stays for them.
  const emptied = members.length === content.length && members.every((m) => removed.has(m));
  return emptied ? unitOf(group, all, removed) : wrapperOf(object.element);
}

function wrapperOf(element: XmlElement): XmlElement {
  const outer = element.parent?.parent;
  return outer?.local === "AlternateContent" ? wrapperOf(outer) : element;
}

function closeEmptyRoot(source: string): string {
  const { root } = parseXml(source);
  const endTag = source.slice(root.contentEnd, root.end);
  const opened = endTag === `</${root.name}${OPENED_MARK}>`;
  if (!opened || root.contentStart !== root.contentEnd) return source;
  return `${source.slice(0, root.contentStart - 1)}/>${source.slice(root.end)}`;
}

/** The source without glue to objects that are gone, as Excel leaves connectors when it deletes a shape. */
export function withoutGlueTo(document: XmlDocument, gone: ReadonlySet<string>): string {
  const present = new Set(descendants(document.root, "cNvPr").map((c) => attribute(c, "id")));
  const editor = new XmlEditor(document);
  for (const local of ["stCxn", "endCxn"]) {
    for (const end of descendants(document.root, local)) {
      const id = attribute(end, "id") ?? "";
      if (gone.has(id) && !present.has(id)) editor.remove(end);
    }
  }
  return editor.toString();
}
