/** Programs, and ways of saving, that write the parts of a workbook otherwise than Excel does by default. */
export type Writer =
  /** Excel's `Strict Open XML Spreadsheet`: other namespaces. */
  | "excel-strict"
  /** A workbook with macros. */
  | "excel-macros"
  /** Texts in the shared strings, each in runs of different looks, with a reading aid in the first. */
  | "excel-rich-text"
  /** The Open XML SDK and ClosedXML: a prefix on every element, targets from the root of the package. */
  | "open-xml-sdk"
  /** Libraries that leave out the styles, even the part. */
  | "no-styles"
  /** WPS: every drawn object inside alternate content. */
  | "wps"
  /** LibreOffice: all objects at one cell, sizes beside. */
  | "libreoffice";

type Parts = Readonly<Record<string, string | Uint8Array>>;
type Change = (parts: Parts) => Parts;

const TRANSITIONAL = "http://schemas.openxmlformats.org/";
const STRICT: readonly (readonly [string, string])[] = [
  [`${TRANSITIONAL}spreadsheetml/2006/main`, "http://purl.oclc.org/ooxml/spreadsheetml/main"],
  [
    `${TRANSITIONAL}officeDocument/2006/relationships`,
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
  ],
  [
    `${TRANSITIONAL}drawingml/2006/spreadsheetDrawing`,
    "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
  ],
  [`${TRANSITIONAL}drawingml/2006/main`, "http://purl.oclc.org/ooxml/drawingml/main"],
];
const MACROS = "application/vnd.ms-office.vbaProject";

/** Every part whose name fits, changed as text. */
const inParts = (
  parts: Parts,
  name: RegExp,
  change: (xml: string, name: string) => string,
): Parts =>
  Object.fromEntries(
    Object.entries(parts).map(([part, content]) => [
      part,
      typeof content === "string" && name.test(part) ? change(content, part) : content,
    ]),
  );

const CHANGES: Readonly<Record<Writer, Change>> = {
  "excel-strict": (parts) =>
    inParts(parts, /\.(?:xml|rels)$/, (xml, name) =>
      name === "[Content_Types].xml"
        ? xml
        : STRICT.reduce((text, [from, to]) => text.replaceAll(`"${from}`, `"${to}`), xml),
    ),
  "excel-macros": (parts) => ({
    ...inParts(parts, /^\[Content_Types\]/, (xml) =>
      xml
        .replace(
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
          "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
        )
        .replace("</Types>", `<Default Extension="bin" ContentType="${MACROS}"/></Types>`),
    ),
    "xl/vbaProject.bin": Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]),
  }),
  "excel-rich-text": withRichStrings,
  "open-xml-sdk": (parts) =>
    inParts(
      inParts(parts, /^xl\/(?:workbook|styles|worksheets\/[^/]+)\.xml$/, (xml) =>
        xml.replace(/<(\/?)(?=[A-Za-z])/g, "<$1x:").replace(' xmlns="', ' xmlns:x="'),
      ),
      /\.rels$/,
      (xml, name) => {
        const folder = name.replace(/_rels\/.*$/, "");
        return xml.replace(/Target="(?!\/|[a-z]+:)([^"]*)"/g, (_, target: string) => {
          const { pathname } = new URL(target, `zip://package/${folder}`);
          return `Target="${pathname}"`;
        });
      },
    ),
  "no-styles": (parts) => {
    const { "xl/styles.xml": _, ...rest } = parts;
    return inParts(rest, /\.(?:xml|rels)$/, (xml) =>
      xml
        .replace(/<Relationship [^>]*styles\.xml"\/>/, "")
        .replace(/<Override PartName="\/xl\/styles\.xml"[^>]*\/>/, "")
        .replace(/(<c r="[A-Z]+\d+") s="\d+"/g, "$1"),
    );
  },
  wps: (parts) =>
    inParts(parts, /^xl\/drawings\/[^/]+\.xml$/, (xml) =>
      xml
        .replace(
          /<xdr:wsDr /,
          '<xdr:wsDr xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wpsdc="http://www.wps.cn/officeDocument/2017/etCustomData" ',
        )
        .replace(
          /(<\/xdr:to>)(.*?)(<xdr:clientData)/g,
          (_, before: string, body: string, after: string) =>
            `${before}<mc:AlternateContent><mc:Choice xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main" Requires="a14">${body}</mc:Choice><mc:Fallback>${body}</mc:Fallback></mc:AlternateContent>${after}`,
        ),
    ),
  libreoffice: (parts) =>
    inParts(parts, /^xl\/drawings\/[^/]+\.xml$/, (xml) =>
      xml.replace(
        /<xdr:twoCellAnchor>(<xdr:from>.*?<\/xdr:from>)<xdr:to>.*?<\/xdr:to>(.*?<a:ext (cx="\d+" cy="\d+")\/>.*?)<\/xdr:twoCellAnchor>/g,
        "<xdr:oneCellAnchor>$1<xdr:ext $3/>$2</xdr:oneCellAnchor>",
      ),
    ),
};

function withRichStrings(parts: Parts): Parts {
  const strings: string[] = [];
  const sheets = inParts(parts, /^xl\/worksheets\/[^/]+\.xml$/, (xml) =>
    xml.replace(
      /t="inlineStr"><is><t xml:space="preserve">([^<]*)<\/t><\/is>/g,
      (_, text: string) => {
        strings.push(text);
        return `t="s"><v>${strings.length - 1}</v>`;
      },
    ),
  );
  const run = (text: string, looks: string): string =>
    text === ""
      ? ""
      : `<r><rPr>${looks}<sz val="10"/></rPr><t xml:space="preserve">${text}</t></r>`;
  const items = strings.map((text, i) => {
    const at = text.includes("&") ? text.length : Math.ceil(text.length / 2);
    const aid = i === 0 ? '<rPh sb="0" eb="1"><t>bantu</t></rPh>' : "";
    return `<si>${run(text.slice(0, at), "<b/>")}${run(text.slice(at), "<i/>")}${aid}</si>`;
  });
  const main = `${TRANSITIONAL}spreadsheetml/2006/main`;
  const link = `<Relationship Id="rIdStrings" Type="${TRANSITIONAL}officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>`;
  return {
    ...inParts(sheets, /^xl\/_rels\/workbook/, (xml) =>
      xml.replace("</Relationships>", `${link}</Relationships>`),
    ),
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${items.join("")}</sst>`,
  };
}

/** The parts of a workbook as these programs would have written them. */
export const asWrittenBy = (
  parts: Record<string, string | Uint8Array>,
  writers: readonly Writer[],
): Parts => writers.reduce((changed, writer) => CHANGES[writer](changed), parts as Parts);
