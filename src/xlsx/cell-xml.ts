import type { CellValue } from "../core/grid/grid-snapshot";
import type { CellContent } from "../core/workbook-port";
import { escapeText, type XmlElement } from "./xml";
import { encodeXstring } from "./xstring";

/** Excel's error values, which are stored as a type of their own. */
const ERRORS: ReadonlySet<string> = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
]);

export const MAX_TEXT_LENGTH = 32_767;
export const MAX_FORMULA_LENGTH = 8_192;

/** What stands inside `<c>`, and the `t` attribute that goes with it. `tag` gives a name the prefix of the part. */
type Inner = { readonly type: string | null; readonly xml: string };

const EMPTY: Inner = { type: null, xml: "" };

/** Empty text is no content: Excel's object model cannot tell the two apart either. */
export function cellInner(content: CellContent, tag: (local: string) => string): Inner {
  if ("formula" in content) return formulaInner(content.formula, content.cached, tag);
  const { value } = content;
  if (value === null || value === "") return EMPTY;
  if (typeof value === "string") {
    const text = `<${tag("t")} xml:space="preserve">${escapeText(encodeXstring(value))}</${tag("t")}>`;
    return { type: "inlineStr", xml: `<${tag("is")}>${text}</${tag("is")}>` };
  }
  return storedValue(value, tag);
}

function formulaInner(formula: string, cached: CellValue, tag: (local: string) => string): Inner {
  const text = escapeText(formula.replace(/^=/, ""));
  const result = storedValue(cached, tag);
  return { type: result.type, xml: `<${tag("f")}>${text}</${tag("f")}>${result.xml}` };
}

function storedValue(value: CellValue, tag: (local: string) => string): Inner {
  const v = (text: string): string => `<${tag("v")}>${text}</${tag("v")}>`;
  switch (typeof value) {
    case "number":
      return { type: null, xml: v(String(value)) };
    case "boolean":
      return { type: "b", xml: v(value ? "1" : "0") };
    case "string":
      return ERRORS.has(value)
        ? { type: "e", xml: v(value) }
        : { type: "str", xml: v(escapeText(encodeXstring(value))) };
    default:
      return EMPTY;
  }
}

/** A new cell. `style` is an index into cellXfs. */
export function newCellXml(name: string, tag: string, style: number | null, inner: Inner): string {
  const s = style ? ` s="${style}"` : "";
  return close(`<${tag} r="${name}"${s}${typeAttribute(inner)}`, tag, inner);
}

/** `cm` and `vm` point at metadata of the old content. */
const OF_CONTENT: ReadonlySet<string> = new Set(["t", "cm", "vm"]);

/** A present cell with other content; all that does not belong to its content is kept as written. */
export function refilledCellXml(source: string, cell: XmlElement, inner: Inner): string {
  const kept = cell.attributes
    .filter((a) => !OF_CONTENT.has(a.name))
    .map((a) => source.slice(a.start, a.end))
    .join("");
  return close(`<${cell.name}${kept}${typeAttribute(inner)}`, cell.name, inner);
}

const typeAttribute = ({ type }: Inner): string => (type === null ? "" : ` t="${type}"`);

const close = (start: string, tag: string, { xml }: Inner): string =>
  xml === "" ? `${start}/>` : `${start}>${xml}</${tag}>`;
