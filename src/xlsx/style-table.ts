import { builtInFormat, customFormat, GENERAL_FORMAT, type NumberFormat } from "./number-format";
import { type Package, parsePart } from "./package";
import { attribute, child, childrenNamed, type XmlDocument, type XmlElement } from "./xml";

/** What the styles part says about cells. */
export type StyleTable = {
  readonly document: XmlDocument;
  readonly cellXfs: readonly XmlElement[];
  readonly customFormats: ReadonlyMap<number, string>;
  formatWithId(id: number): NumberFormat;
  /** Number format of a style index; General for an index out of range. */
  formatOf(style: number | null): NumberFormat;
};

const cache = new WeakMap<XmlDocument, StyleTable>();

/** Null when the workbook has no styles part. */
export function styleTable(pkg: Package, part: string | null): StyleTable | null {
  if (part === null) return null;
  const document = parsePart(pkg, part);
  const known = cache.get(document);
  if (known) return known;
  const list = child(document.root, "numFmts");
  const customFormats = new Map(
    (list ? childrenNamed(list, "numFmt") : []).map((element) => [
      Number(attribute(element, "numFmtId")),
      attribute(element, "formatCode") ?? "",
    ]),
  );
  const formats = new Map<number, NumberFormat>();
  const formatWithId = (id: number): NumberFormat => {
    let format = formats.get(id);
    if (!format) {
      const code = customFormats.get(id);
      format = code === undefined ? builtInFormat(id) : customFormat(code || "General");
      formats.set(id, format);
    }
    return format;
  };
  const xfs = child(document.root, "cellXfs");
  const cellXfs = xfs ? childrenNamed(xfs, "xf") : [];
  const table: StyleTable = {
    document,
    cellXfs,
    customFormats,
    formatWithId,
    formatOf(style) {
      const xf = cellXfs[style ?? 0];
      return xf ? formatWithId(Number(attribute(xf, "numFmtId") ?? 0)) : GENERAL_FORMAT;
    },
  };
  cache.set(document, table);
  return table;
}

/** Name and size of the Normal style's font, which column widths are counted in. */
export function normalFont(table: StyleTable | null): {
  readonly name: string;
  readonly size: number;
} {
  const root = table?.document.root;
  const styles = root && child(root, "cellStyles");
  const normal = styles?.children.find((c) => attribute(c, "builtinId") === "0");
  const xfId = Number((normal && attribute(normal, "xfId")) ?? 0);
  const xf = root && child(root, "cellStyleXfs")?.children[xfId];
  const fontId = Number((xf && attribute(xf, "fontId")) ?? 0);
  const font = root && child(root, "fonts")?.children[fontId];
  const name = font && child(font, "name");
  const size = font && child(font, "sz");
  return {
    name: (name && attribute(name, "val")) ?? "Calibri",
    size: Number((size && attribute(size, "val")) ?? 11),
  };
}
