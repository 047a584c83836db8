import { RECORDS_NAMESPACE, type WorkbookRecords } from "../sheet-commands";

/** Names in the part: its root, an entry, and the attribute that holds an entry's key. */
const ROOT = "catatan";
const ENTRY = "isi";
const KEY = "kunci";

/**
 * The records as the text of a custom XML part:
 *
 * ```xml
 * <catatan xmlns="urn:susun:catatan:1"><isi kunci="kolom">…</isi></catatan>
 * ```
 */
export function recordsXml(records: WorkbookRecords): string {
  const entries = Object.entries(records).map(
    ([key, text]) => `<${ENTRY} ${KEY}="${escaped(key)}">${escaped(text)}</${ENTRY}>`,
  );
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return `${head}<${ROOT} xmlns="${RECORDS_NAMESPACE}">${entries.join("")}</${ROOT}>`;
}

/** The records after one was written, or (null) taken away. */
export function withRecord(
  records: WorkbookRecords,
  key: string,
  value: string | null,
): WorkbookRecords {
  const entries = new Map(Object.entries(records));
  if (value === null) entries.delete(key);
  else entries.set(key, value);
  return Object.fromEntries(entries);
}

/** One piece of XML at a time: CDATA, what carries no content, a tag, text. */
const PIECE =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([^\s<>/!?"'=]+)((?:\s+[^\s<>/"'=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([^\s<>/"'=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The records in the text of a part, whichever program wrote it last (prefixes, CDATA, comments); null when it is
 * damaged or no part of ours. Elements that this version does not know are passed over.
 */
export function parseRecordsXml(xml: string): WorkbookRecords | null {
  const records = new Map<string, string>();
  const open: string[] = [];
  let key: string | null = null;
  let text = "";
  let isDone = false;
  PIECE.lastIndex = xml.startsWith("\ufeff") ? 1 : 0;
  while (PIECE.lastIndex < xml.length) {
    const piece = PIECE.exec(xml);
    if (!piece) return null;
    const [, cdata, closing, name, attributes = "", empty, characters] = piece;
    if (cdata !== undefined || characters !== undefined) {
      if (open.length === 0 && (cdata !== undefined || characters?.trim())) return null;
      if (open.length === 2) text += cdata ?? decoded(characters!);
      continue;
    }
    if (name === undefined) continue;
    if (closing) {
      if (open.pop() !== name) return null;
    } else {
      if (isDone) return null;
      if (open.length === 0 && !isRoot(name, attributes)) return null;
      if (open.length === 1) {
        key = localName(name) === ENTRY ? attributeOf(attributes, KEY) : null;
        text = "";
      }
      if (!empty) open.push(name);
    }
    const isClosed = Boolean(closing || empty);
    if (isClosed && open.length === 1 && key !== null) {
      records.set(key, unmarked(text));
      key = null;
    }
    isDone = isClosed && open.length === 0;
  }
  return isDone ? Object.fromEntries(records) : null;
}

function isRoot(name: string, attributes: string): boolean {
  const [first, second] = name.split(":");
  const namespace = attributeOf(attributes, second === undefined ? "xmlns" : `xmlns:${first}`);
  return localName(name) === ROOT && namespace === RECORDS_NAMESPACE;
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

function attributeOf(attributes: string, wanted: string): string | null {
  for (const [, name, double, single] of attributes.matchAll(ATTRIBUTE)) {
    if (name === wanted) return unmarked(decoded(double ?? single ?? ""));
  }
  return null;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

const decoded = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
      if (name) return ENTITIES[name] ?? whole;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });

/** Characters that no XML may hold, and the beginning of texts that look like our mark for them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it is about
const UNWRITABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}|_(?=x[\da-fA-F]{4}_)/gu;

/** As Office writes such characters: `_x0001_`, and `_x005F_x0001_` for the text itself. */
const marked = (text: string): string =>
  text.replace(
    UNWRITABLE,
    (found) => `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );

const unmarked = (text: string): string =>
  text.replace(/_x([\da-fA-F]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));

const escaped = (text: string): string =>
  marked(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
