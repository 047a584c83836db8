import { HIDDEN_MARK } from "../../core/workbook-port";
import type { XmlEditor, XmlElement } from "../xml";
import { connectorOf, fadeLine, unfadeLine } from "./fade-line";

/**
 * Hiding has to be undone byte for byte, so a hidden object must tell what was there before. It does so by the
 * spelling of what we write, which readers do not see: an attribute we added is spelled plainly and taken away
 * again; one that was there is spelled with a character reference that stands for its old spelling.
 */
const HIDDEN_SPELLING: Readonly<Record<string, string>> = {
  "0": "&#49;",
  "1": "&#x31;",
  false: "&#116;rue",
  true: "&#x74;rue",
};

/** The mark before a title that was there, and empty. */
const MARK_OF_EMPTY_TITLE = HIDDEN_MARK.replace(";", "&#59;");

const find = (properties: XmlElement, name: string) =>
  properties.attributes.find((a) => a.name === name) ?? null;

/** Hides an object by its `cNvPr`. One that carries the mark already stays as it is. */
export function hideObject(editor: XmlEditor, properties: XmlElement): void {
  const title = find(properties, "title");
  if (title?.value.startsWith(HIDDEN_MARK)) return;
  const hidden = find(properties, "hidden");
  if (hidden) {
    const spelling = HIDDEN_SPELLING[hidden.value.trim()] ?? "1";
    editor.splice(hidden.valueStart, hidden.valueEnd, spelling);
  } else {
    editor.setAttribute(properties, "hidden", "1");
  }
  if (!title) {
    editor.setAttribute(properties, "title", HIDDEN_MARK);
  } else {
    const mark = title.value === "" ? MARK_OF_EMPTY_TITLE : HIDDEN_MARK;
    editor.splice(title.valueStart, title.valueStart, mark);
  }
  const connector = connectorOf(properties);
  if (connector) fadeLine(editor, connector);
}

/** Shows an object again: the exact reverse of `hideObject`. An object without the mark is simply made visible. */
export function showObject(editor: XmlEditor, properties: XmlElement): void {
  const { source } = editor.document;
  const hidden = find(properties, "hidden");
  if (hidden) {
    const spelling = source.slice(hidden.valueStart, hidden.valueEnd);
    const before = Object.entries(HIDDEN_SPELLING).find(([, after]) => after === spelling)?.[0];
    if (before) editor.splice(hidden.valueStart, hidden.valueEnd, before);
    else if (hidden.value === "1" || hidden.value === "true") {
      editor.removeAttribute(properties, "hidden");
    }
  }
  const title = find(properties, "title");
  if (!title?.value.startsWith(HIDDEN_MARK)) return;
  const connector = connectorOf(properties);
  if (connector) unfadeLine(editor, connector);
  const spelling = source.slice(title.valueStart, title.valueEnd);
  if (spelling === HIDDEN_MARK) {
    editor.removeAttribute(properties, "title");
  } else if (spelling.startsWith(HIDDEN_MARK)) {
    editor.splice(title.valueStart, title.valueStart + HIDDEN_MARK.length, "");
  } else if (spelling === MARK_OF_EMPTY_TITLE) {
    editor.splice(title.valueStart, title.valueEnd, "");
  } else {
    // Another program spelled the mark its own way.
    editor.setAttribute(properties, "title", title.value.slice(HIDDEN_MARK.length));
  }
}
