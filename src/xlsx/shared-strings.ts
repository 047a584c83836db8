import { type Package, parsePart } from "./package";
import {
  attribute,
  child,
  childrenNamed,
  textContent,
  type XmlDocument,
  type XmlElement,
} from "./xml";
import { decodeXstring } from "./xstring";

/** One string of the workbook: CT_Rst, shared or inline. */
export type RichString = {
  /** Without phonetic hints. */
  readonly text: string;
  /** The runs of a text in several looks; null for a plain one. `properties` is the `rPr` element. */
  readonly runs:
    | readonly { readonly text: string; readonly properties: XmlElement | null }[]
    | null;
};

const cache = new WeakMap<XmlDocument, readonly RichString[]>();

export function sharedStrings(pkg: Package, part: string | null): readonly RichString[] {
  if (part === null) return [];
  const document = parsePart(pkg, part);
  const known = cache.get(document);
  if (known) return known;
  const strings = childrenNamed(document.root, "si").map((si) => readRichString(document, si));
  cache.set(document, strings);
  return strings;
}

export function readRichString(document: XmlDocument, element: XmlElement): RichString {
  const textOf = (parent: XmlElement): string =>
    childrenNamed(parent, "t")
      .map((t) => decodeXstring(textContent(document, t)))
      .join("");
  const runs = childrenNamed(element, "r").map((run) => ({
    text: textOf(run),
    properties: child(run, "rPr"),
  }));
  return {
    text: textOf(element) + runs.map((run) => run.text).join(""),
    runs: runs.length > 0 ? runs : null,
  };
}

/** True unless the element says `val="0"`: how CT_BooleanProperty reads. */
export function isOn(parent: XmlElement | null, local: string): boolean {
  const element = parent && child(parent, local);
  if (!element) return false;
  const value = attribute(element, "val");
  return value !== "0" && value !== "false" && value !== "none";
}
