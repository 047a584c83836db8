import { FileProblem } from "./file-problem";
import {
  attribute,
  childrenNamed,
  escapeAttribute,
  parseXml,
  prefixed,
  type XmlDocument,
  XmlEditor,
  XmlError,
} from "./xml";

/**
 * The parts of a workbook file. A value: changing gives a new package that shares
 * the bytes of all other parts with the old one.
 */
export type Package = {
  /** By name without leading slash, in the order of the zip. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
};

export type Relationship = {
  readonly id: string;
  readonly type: string;
  /** Resolved part name, or the URL when external. */
  readonly target: string;
  readonly external: boolean;
};

export const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS_NS = "http://schemas.openxmlformats.org/package/2006/relationships";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const encoder = new TextEncoder();
const parsed = new WeakMap<Uint8Array, XmlDocument>();
const namesOf = new WeakMap<Package, ReadonlyMap<string, string>>();

/** The name as the package writes it, for a name in any case; null when there is no such part. */
export function actualName(pkg: Package, name: string): string | null {
  if (pkg.parts.has(name)) return name;
  let names = namesOf.get(pkg);
  if (!names) {
    names = new Map([...pkg.parts.keys()].map((key) => [key.toLowerCase(), key]));
    namesOf.set(pkg, names);
  }
  return names.get(name.toLowerCase()) ?? null;
}

/** Bytes of a part; part names are compared without regard to case. */
export function partNamed(pkg: Package, name: string): Uint8Array | null {
  const actual = actualName(pkg, name);
  return actual === null ? null : (pkg.parts.get(actual) ?? null);
}

/** The part as XML. Throws FileProblem `corrupt` when it is missing or malformed. */
export function parsePart(pkg: Package, name: string): XmlDocument {
  const bytes = partNamed(pkg, name);
  if (!bytes) throw new FileProblem("corrupt", `part ${name} is missing`);
  const known = parsed.get(bytes);
  if (known) return known;
  const document = parseText(decodeXml(bytes, name), name);
  parsed.set(bytes, document);
  return document;
}

function parseText(text: string, name: string): XmlDocument {
  try {
    return parseXml(text);
  } catch (cause) {
    if (!(cause instanceof XmlError)) throw cause;
    throw new FileProblem("corrupt", `part ${name}: ${cause.message}`, { cause });
  }
}

/** Text of a part. UTF-16, which some programs write, becomes a document that says UTF-8: that is how parts are written back. */
function decodeXml(bytes: Uint8Array, name: string): string {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  const encoding = isLittle ? "utf-16le" : isBig ? "utf-16be" : "utf-8";
  try {
    // A byte order mark stays in the text, so that it is there again when the part is written.
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return encoding === "utf-8"
      ? text
      : text.replace(/^(\ufeff?<\?xml[^>]*encoding=["'])[^"']*/, "$1UTF-8");
  } catch (cause) {
    throw new FileProblem("corrupt", `part ${name} is no ${encoding} text`, { cause });
  }
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);

/** Replaces a part in its place, or adds it after all others. Equal content gives the same package back. */
export function withPart(pkg: Package, name: string, content: string | Uint8Array): Package {
  const bytes = typeof content === "string" ? encoder.encode(content) : content;
  const actual = actualName(pkg, name) ?? name;
  const present = pkg.parts.get(actual);
  if (present && sameBytes(present, bytes)) return pkg;
  return { ...pkg, parts: new Map(pkg.parts).set(actual, bytes) };
}

export function withoutPart(pkg: Package, name: string): Package {
  const actual = actualName(pkg, name);
  if (actual === null) return pkg;
  const parts = new Map(pkg.parts);
  parts.delete(actual);
  return { ...pkg, parts };
}

/** Name of the part that holds the relationships of `partName`; of the package itself for "". */
export function relationshipsPartName(partName: string): string {
  const slash = partName.lastIndexOf("/") + 1;
  return `${partName.slice(0, slash)}_rels/${partName.slice(slash)}.rels`;
}

/** Relationships of a part, in file order; of the package itself for "". None when it has no such part. */
export function relationshipsOf(pkg: Package, partName: string): readonly Relationship[] {
  const name = relationshipsPartName(partName);
  if (!partNamed(pkg, name)) return [];
  return childrenNamed(parsePart(pkg, name).root, "Relationship").map((element) => {
    const target = attribute(element, "Target") ?? "";
    const external = attribute(element, "TargetMode") === "External";
    return {
      id: attribute(element, "Id") ?? "",
      type: attribute(element, "Type") ?? "",
      target: external ? target : resolveTarget(pkg, partName, target),
      external,
    };
  });
}

/** Real files hold relative, absolute and backslashed targets, and targets escaped as URLs. */
function resolveTarget(pkg: Package, partName: string, target: string): string {
  const path = target.replaceAll("\\", "/").replace(/#.*$/, "");
  const base = path.startsWith("/") ? [] : partName.split("/").slice(0, -1);
  const steps: string[] = [...base];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  const name = steps.join("/");
  const exact = actualName(pkg, name);
  if (exact !== null || !name.includes("%")) return exact ?? name;
  try {
    return actualName(pkg, decodeURIComponent(name)) ?? name;
  } catch {
    return name; // A bare percent sign, no escape.
  }
}

/** The shortest target that leads from one part to another. */
function relativeTarget(fromPart: string, toPart: string): string {
  const from = fromPart.split("/").slice(0, -1);
  const to = toPart.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

/** Adds a relationship to an internal part; makes the relationships part when there is none. */
export function addRelationship(
  pkg: Package,
  partName: string,
  type: string,
  targetPart: string,
): { pkg: Package; id: string } {
  const name = relationshipsPartName(partName);
  const made = partNamed(pkg, name)
    ? pkg
    : withPart(
        withRelationshipsDefault(pkg),
        name,
        `${XML_DECLARATION}<Relationships xmlns="${RELATIONSHIPS_NS}"></Relationships>`,
      );
  const document = parsePart(made, name);
  const taken = new Set(document.root.children.map((c) => attribute(c, "Id")));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const tag = prefixed(document.root, "Relationship");
  const target = escapeAttribute(relativeTarget(partName, targetPart));
  const editor = new XmlEditor(document);
  editor.append(
    document.root,
    `<${tag} Id="${id}" Type="${escapeAttribute(type)}" Target="${target}"/>`,
  );
  return { pkg: withPart(made, name, editor.toString()), id };
}

/** Removes the relationships of a part that lead to `targetPart`. */
export function withoutRelationshipsTo(
  pkg: Package,
  partName: string,
  targetPart: string,
): Package {
  const name = relationshipsPartName(partName);
  if (!partNamed(pkg, name)) return pkg;
  const document = parsePart(pkg, name);
  const editor = new XmlEditor(document);
  for (const element of childrenNamed(document.root, "Relationship")) {
    if (attribute(element, "TargetMode") === "External") continue;
    const target = resolveTarget(pkg, partName, attribute(element, "Target") ?? "");
    if (target.toLowerCase() === targetPart.toLowerCase()) editor.remove(element);
  }
  return withPart(pkg, name, editor.toString());
}

/** Content type of a part: its Override, else the Default of its extension; null when neither is there. */
export function contentTypeOf(pkg: Package, partName: string): string | null {
  const { root } = parsePart(pkg, CONTENT_TYPES);
  const wanted = `/${partName}`.toLowerCase();
  const override = childrenNamed(root, "Override").find(
    (c) => attribute(c, "PartName")?.toLowerCase() === wanted,
  );
  if (override) return attribute(override, "ContentType");
  const dot = partName.lastIndexOf(".");
  const extension = partName.slice(dot + 1).toLowerCase();
  const byDefault = childrenNamed(root, "Default").find(
    (c) => dot >= 0 && attribute(c, "Extension")?.toLowerCase() === extension,
  );
  return byDefault ? attribute(byDefault, "ContentType") : null;
}

/** Gives a part its content type by an Override. */
export function withContentType(pkg: Package, partName: string, contentType: string): Package {
  const document = parsePart(pkg, CONTENT_TYPES);
  const wanted = `/${partName}`.toLowerCase();
  const present = childrenNamed(document.root, "Override").find(
    (c) => attribute(c, "PartName")?.toLowerCase() === wanted,
  );
  const editor = new XmlEditor(document);
  if (present) {
    if (attribute(present, "ContentType") === contentType) return pkg;
    editor.setAttribute(present, "ContentType", contentType);
  } else {
    const tag = prefixed(document.root, "Override");
    const name = escapeAttribute(`/${partName}`);
    editor.append(
      document.root,
      `<${tag} PartName="${name}" ContentType="${escapeAttribute(contentType)}"/>`,
    );
  }
  return withPart(pkg, CONTENT_TYPES, editor.toString());
}

/** Removes the Override of a part. */
export function withoutContentType(pkg: Package, partName: string): Package {
  const document = parsePart(pkg, CONTENT_TYPES);
  const wanted = `/${partName}`.toLowerCase();
  const editor = new XmlEditor(document);
  for (const element of childrenNamed(document.root, "Override")) {
    if (attribute(element, "PartName")?.toLowerCase() === wanted) editor.remove(element);
  }
  return withPart(pkg, CONTENT_TYPES, editor.toString());
}

/** Gives an extension its content type by a Default, unless it has one. */
export function withDefaultContentType(
  pkg: Package,
  extension: string,
  contentType: string,
): Package {
  const document = parsePart(pkg, CONTENT_TYPES);
  const present = childrenNamed(document.root, "Default").some(
    (c) => attribute(c, "Extension")?.toLowerCase() === extension.toLowerCase(),
  );
  if (present) return pkg;
  const tag = prefixed(document.root, "Default");
  const xml = `<${tag} Extension="${escapeAttribute(extension)}" ContentType="${escapeAttribute(contentType)}"/>`;
  const first = document.root.children[0];
  const editor = new XmlEditor(document);
  if (first) editor.insertBefore(first, xml);
  else editor.append(document.root, xml);
  return withPart(pkg, CONTENT_TYPES, editor.toString());
}

const withRelationshipsDefault = (pkg: Package): Package =>
  withDefaultContentType(pkg, "rels", RELATIONSHIPS_TYPE);
