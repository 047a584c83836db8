import type { XmlEditor, XmlElement } from "./xml";

/** Place of a child in the sequence of its parent's type; -1 for one the sequence does not know. */
export function sequenceRank(sequence: readonly string[], element: XmlElement): number {
  // Form controls and OLE objects come wrapped; the wrapper stands where its content would.
  const inner = element.local === "AlternateContent" ? element.children[0]?.children[0] : element;
  return inner ? sequence.indexOf(inner.local) : -1;
}

/** Inserts `xml`, an element named `local`, where the sequence wants it: XML Schema sequences are strict, and so is Excel. */
export function insertInSequence(
  editor: XmlEditor,
  parent: XmlElement,
  sequence: readonly string[],
  local: string,
  xml: string,
): void {
  const rank = sequence.indexOf(local);
  const next = parent.children.find((child) => sequenceRank(sequence, child) > rank);
  if (next) editor.insertBefore(next, xml);
  else editor.append(parent, xml);
}
