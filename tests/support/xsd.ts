import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";
import {
  attribute,
  parseXml,
  type XmlDocument,
  XmlEditor,
  type XmlElement,
} from "../../src/xlsx/xml";

const SCHEMAS = path.resolve("../shared/data/ooxml-xsd");
const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const XML = "http://www.w3.org/XML/1998/namespace";

const SCHEMA_OF = {
  sheet: "sml.xsd",
  workbook: "sml.xsd",
  styles: "sml.xsd",
  drawing: "dml-spreadsheetDrawing.xsd",
  "content-types": "opc-xsd/opc-contentTypes.xsd",
  relationships: "opc-xsd/opc-relationships.xsd",
} as const;

export type PartKind = keyof typeof SCHEMA_OF;

/** The schemas of ISO/IEC 29500-4 are not part of the repository: tests that need them skip without them. */
export const hasSchemas = existsSync(path.join(SCHEMAS, "sml.xsd"));

const isSchema = (name: string): boolean => name.endsWith(".xsd");

/** Errors of the schema in a part, as xmllint words them; none for a valid part. */
export async function validatePart(kind: PartKind, xml: string): Promise<readonly string[]> {
  const schema = SCHEMA_OF[kind];
  const folder = path.dirname(path.join(SCHEMAS, schema));
  const file = path.basename(schema);
  const read = (name: string) => ({
    fileName: name,
    contents: readFileSync(path.join(folder, name), "utf8"),
  });
  const { valid, errors } = await validateXML({
    xml: [{ fileName: "part.xml", contents: plainMarkup(parseXml(xml)) }],
    schema: [read(file)],
    preload: readdirSync(folder)
      .filter((name) => isSchema(name) && name !== file)
      .map(read),
  });
  return valid ? [] : errors.map((error) => error.message);
}

/**
 * The part as a consumer that knows no extension sees it: ignorable namespaces dropped, alternatives
 * settled for their fallback; and without `xml:space`, which the schema forgot.
 */
function plainMarkup(document: XmlDocument): string {
  const editor = new XmlEditor(document);
  const ignorable = new Set([MC, ...ignorableNamespaces(document.root)]);
  const walk = (element: XmlElement): void => {
    for (const a of element.attributes) {
      const isSpace = a.name === "xml:space" || (a.uri === XML && a.local === "space");
      if (isSpace || (a.uri && !a.name.startsWith("xmlns") && ignorable.has(a.uri))) {
        editor.splice(a.start, a.end, "");
      }
    }
    // Extensions are free content, and demand some.
    if (element.local === "ext" && attribute(element, "uri") !== null) return;
    for (const c of element.children) {
      const fallback =
        c.uri === MC && c.local === "AlternateContent"
          ? c.children.find((choice) => choice.local === "Fallback")
          : undefined;
      if (fallback) {
        editor.splice(c.start, fallback.contentStart, "");
        editor.splice(fallback.contentEnd, c.end, "");
        walk(fallback);
      } else if (ignorable.has(c.uri)) {
        editor.remove(c);
      } else {
        walk(c);
      }
    }
  };
  walk(document.root);
  return editor.toString();
}

function ignorableNamespaces(element: XmlElement): readonly string[] {
  const own = element.attributes.find((a) => a.uri === MC && a.local === "Ignorable");
  const prefixes = own?.value.split(/\s+/) ?? [];
  const declared = (prefix: string): string | null => {
    for (let at: XmlElement | null = element; at; at = at.parent) {
      const uri = attribute(at, `xmlns:${prefix}`);
      if (uri !== null) return uri;
    }
    return null;
  };
  return [
    ...prefixes.flatMap((prefix) => declared(prefix) ?? []),
    ...element.children.flatMap(ignorableNamespaces),
  ];
}
