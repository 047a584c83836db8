/**
 * Lossless XML: elements keep where they stand in the source, edits are splices,
 * and everything that no edit touches comes out byte for byte as it came in.
 * Document type declarations are refused (entity bombs); Excel writes none.
 */

export type XmlAttribute = {
  /** Qualified name as written. */
  readonly name: string;
  readonly local: string;
  /** Namespace; empty for attributes without a prefix. */
  readonly uri: string;
  /** Decoded value. */
  readonly value: string;
  /** From the white space before the name to the closing quote. */
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
  readonly valueEnd: number;
};

export type XmlElement = {
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly parent: XmlElement | null;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** The whole element, start tag to end tag. */
  readonly start: number;
  readonly end: number;
  /** Where the content begins and ends; both equal `end` for `<a/>`. */
  readonly contentStart: number;
  readonly contentEnd: number;
};

export type XmlDocument = { readonly source: string; readonly root: XmlElement };

/** The text is no well-formed XML, or holds a document type declaration. */
export class XmlError extends Error {
  readonly reason: "malformed" | "doctype";
  readonly offset: number;

  constructor(reason: "malformed" | "doctype", offset: number) {
    super(`XML ${reason} at offset ${offset}`);
    this.name = "XmlError";
    this.reason = reason;
    this.offset = offset;
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

export const escapeText = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");

export const escapeAttribute = (text: string): string =>
  escapeText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");

type Scope = ReadonlyMap<string, string>;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Open = Mutable<XmlElement> & { children: XmlElement[]; scope: Scope };

/** Deeper nesting than any real part has; keeps recursive walks within the stack. */
const MAX_DEPTH = 256;

const ROOT_SCOPE: Scope = new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]);
const NAME_END = /[\s/>=]/g;

function splitName(name: string): [prefix: string, local: string] {
  const colon = name.indexOf(":");
  return colon < 0 ? ["", name] : [name.slice(0, colon), name.slice(colon + 1)];
}

/** Parses a whole document. Throws XmlError. */
export function parseXml(source: string): XmlDocument {
  const fail = (offset: number): never => {
    throw new XmlError("malformed", offset);
  };
  const after = (text: string, from: number): number => {
    const at = source.indexOf(text, from);
    return at < 0 ? fail(from) : at + text.length;
  };

  let root: XmlElement | null = null;
  let open: Open | null = null;
  let depth = 0;
  let at = 0;

  while (true) {
    const tag = source.indexOf("<", at);
    if (tag < 0) break;
    if (source.startsWith("<!--", tag)) {
      at = after("-->", tag + 4);
    } else if (source.startsWith("<![CDATA[", tag)) {
      at = after("]]>", tag);
    } else if (source.startsWith("<?", tag)) {
      at = after("?>", tag);
    } else if (source.startsWith("<!", tag)) {
      throw new XmlError("doctype", tag);
    } else if (source[tag + 1] === "/") {
      const end = after(">", tag);
      if (!open || source.slice(tag + 2, end - 1).trimEnd() !== open.name) return fail(tag);
      open.contentEnd = tag;
      open.end = end;
      const parent: Open | null = open.parent as Open | null;
      open = parent;
      depth--;
      at = end;
    } else {
      const element = readStartTag(tag);
      if (!open && root) return fail(tag);
      if (open) open.children.push(element);
      else root = element;
      at = element.contentStart;
      if (element.end < 0) {
        open = element;
        if (++depth > MAX_DEPTH) return fail(tag);
      }
    }
  }
  if (!root || open) return fail(source.length);
  return { source, root };

  function readStartTag(start: number): Open {
    NAME_END.lastIndex = start + 1;
    const nameEnd = NAME_END.exec(source)?.index ?? fail(start);
    const name = source.slice(start + 1, nameEnd);
    if (!name) return fail(start);
    let scope: Scope = open?.scope ?? ROOT_SCOPE;
    const attributes: Mutable<XmlAttribute>[] = [];
    let cursor = nameEnd;
    while (true) {
      const before = cursor;
      while (/\s/.test(source[cursor] ?? "")) cursor++;
      if (source[cursor] === ">" || (source[cursor] === "/" && source[cursor + 1] === ">")) break;
      const equals = source.indexOf("=", cursor);
      if (equals < 0) return fail(cursor);
      const attributeName = source.slice(cursor, equals).trim();
      let quoteAt = equals + 1;
      while (/\s/.test(source[quoteAt] ?? "")) quoteAt++;
      const quote = source[quoteAt];
      if (!attributeName || /[\s<>]/.test(attributeName) || (quote !== '"' && quote !== "'")) {
        return fail(cursor);
      }
      const valueEnd = source.indexOf(quote, quoteAt + 1);
      if (valueEnd < 0) return fail(quoteAt);
      const value = decodeEntities(source.slice(quoteAt + 1, valueEnd));
      const [prefix, local] = splitName(attributeName);
      if (attributeName === "xmlns" || prefix === "xmlns") {
        scope = new Map(scope).set(prefix ? local : "", value);
      }
      attributes.push({
        name: attributeName,
        local,
        uri: prefix,
        value,
        start: before,
        end: valueEnd + 1,
        valueStart: quoteAt + 1,
        valueEnd,
      });
      cursor = valueEnd + 1;
    }
    // Prefixes can only be resolved once all xmlns attributes of the tag are known.
    for (const attribute of attributes) {
      attribute.uri = attribute.uri ? (scope.get(attribute.uri) ?? "") : "";
    }
    const [prefix, local] = splitName(name);
    const empty = source[cursor] === "/";
    const tagEnd = cursor + (empty ? 2 : 1);
    return {
      name,
      local,
      uri: scope.get(prefix) ?? "",
      parent: open,
      attributes,
      children: [],
      start,
      end: empty ? tagEnd : -1,
      contentStart: tagEnd,
      contentEnd: empty ? tagEnd : -1,
      scope,
    };
  }
}

export const attribute = (element: XmlElement, name: string): string | null =>
  element.attributes.find((a) => a.name === name)?.value ?? null;

/** Value of a namespaced attribute such as `r:id`, whatever its prefix in this file. */
export const attributeNs = (element: XmlElement, uri: string, local: string): string | null =>
  element.attributes.find((a) => a.uri === uri && a.local === local)?.value ?? null;

/** `local` with the prefix of `element`, for new elements of the same namespace. */
export function prefixed(element: XmlElement, local: string): string {
  const colon = element.name.indexOf(":");
  return colon < 0 ? local : `${element.name.slice(0, colon + 1)}${local}`;
}

/** First child with this local name. */
export const child = (element: XmlElement, local: string): XmlElement | null =>
  element.children.find((c) => c.local === local) ?? null;

export const childrenNamed = (element: XmlElement, local: string): readonly XmlElement[] =>
  element.children.filter((c) => c.local === local);

/** Follows local names down, first match each; null as soon as one is missing. */
export function descend(element: XmlElement, ...path: readonly string[]): XmlElement | null {
  let current: XmlElement | null = element;
  for (const local of path) current = current && child(current, local);
  return current;
}

/** All elements below (not including `element`) with this local name, in document order. */
export function descendants(element: XmlElement, local: string): XmlElement[] {
  const found: XmlElement[] = [];
  const walk = (parent: XmlElement): void => {
    for (const c of parent.children) {
      if (c.local === local) found.push(c);
      walk(c);
    }
  };
  walk(element);
  return found;
}

/** Decoded character data directly inside the element, CDATA included, comments left out, line ends as `\n`. */
export function textContent(document: XmlDocument, element: XmlElement): string {
  const { source } = document;
  let text = "";
  let at = element.contentStart;
  const take = (until: number): void => {
    const raw = source.slice(at, until).replace(/\r\n?/g, "\n");
    text += raw.includes("<")
      ? raw.replace(
          /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|[^<]+/g,
          (piece, cdata) => (piece[0] === "<" ? (cdata ?? "") : decodeEntities(piece)),
        )
      : decodeEntities(raw);
  };
  for (const c of element.children) {
    take(c.start);
    at = c.end;
  }
  take(element.contentEnd);
  return text;
}

/** Collects splices on one document and writes them out in one pass. */
export class XmlEditor {
  private readonly edits: { start: number; end: number; text: string; order: number }[] = [];
  /** Content given to elements written as `<a/>`, which are opened once for all of it. */
  private readonly opened = new Map<XmlElement, string>();

  readonly document: XmlDocument;

  constructor(document: XmlDocument) {
    this.document = document;
  }

  get changed(): boolean {
    return this.edits.length > 0 || this.opened.size > 0;
  }

  /** Replaces [start, end) of the source; start = end inserts. Inserts at one place keep their order. */
  splice(start: number, end: number, text: string): void {
    this.edits.push({ start, end, text, order: this.edits.length });
  }

  replace(element: XmlElement, xml: string): void {
    this.splice(element.start, element.end, xml);
  }

  remove(element: XmlElement): void {
    this.splice(element.start, element.end, "");
  }

  insertBefore(element: XmlElement, xml: string): void {
    this.splice(element.start, element.start, xml);
  }

  insertAfter(element: XmlElement, xml: string): void {
    this.splice(element.end, element.end, xml);
  }

  /** Adds content before the end tag; opens `<a/>` where needed. */
  append(element: XmlElement, xml: string): void {
    if (element.contentStart === element.end) {
      this.opened.set(element, (this.opened.get(element) ?? "") + xml);
    } else {
      this.splice(element.contentEnd, element.contentEnd, xml);
    }
  }

  setAttribute(element: XmlElement, name: string, value: string): void {
    const present = element.attributes.find((a) => a.name === name);
    if (present) {
      const quote = this.document.source[present.valueEnd];
      const escaped = escapeAttribute(value);
      this.splice(
        present.valueStart,
        present.valueEnd,
        quote === "'" ? escaped.replaceAll("'", "&apos;") : escaped,
      );
    } else {
      const last = element.attributes.at(-1);
      const at = last ? last.end : element.start + 1 + element.name.length;
      this.splice(at, at, ` ${name}="${escapeAttribute(value)}"`);
    }
  }

  removeAttribute(element: XmlElement, name: string): void {
    const present = element.attributes.find((a) => a.name === name);
    if (present) this.splice(present.start, present.end, "");
  }

  toString(): string {
    const { source } = this.document;
    const openings = [...this.opened].map(([{ name, end }, xml]) => ({
      start: end - 2,
      end,
      text: `>${xml}</${name}>`,
      order: 0,
    }));
    const sorted = [...this.edits, ...openings].sort(
      (a, b) => a.start - b.start || a.end - b.end || a.order - b.order,
    );
    let out = "";
    let at = 0;
    for (const edit of sorted) {
      if (edit.start < at) throw new Error(`Overlapping edits at offset ${edit.start}`);
      out += source.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    return out + source.slice(at);
  }
}
