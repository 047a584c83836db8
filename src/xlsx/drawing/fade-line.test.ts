import fc from "fast-check";
import { descendants, parseXml, XmlEditor } from "../xml";
import { hideObject, showObject } from "./hide-marks";

const NS = 'xmlns:xdr="http://x" xmlns:a="http://a"';

/** A connector with the given line and style, as programs write them. */
const connector = (line: string, style: string) =>
  `<xdr:cxnSp ${NS}><xdr:nvCxnSpPr><xdr:cNvPr id="3" name="Elbow 2"/></xdr:nvCxnSpPr>` +
  `<xdr:spPr><a:prstGeom prst="line"/>${line}</xdr:spPr>${style}</xdr:cxnSp>`;

function change(source: string, by: typeof hideObject): string {
  const document = parseXml(source);
  const editor = new XmlEditor(document);
  by(editor, descendants(document.root, "cNvPr")[0]!);
  return editor.toString();
}

const colour = fc.constantFrom(
  '<a:srgbClr val="0070C0"/>',
  "<a:srgbClr val='0070C0' />",
  '<a:schemeClr val="accent1"></a:schemeClr>',
  '<a:schemeClr val="accent1"><a:shade val="95000"/></a:schemeClr>',
  '<a:srgbClr val="FF0000"><a:alpha val="0"/></a:srgbClr>',
  '<a:srgbClr val="FF0000"><a:alpha val="50000"/></a:srgbClr>',
);
const line = fc.oneof(
  fc.constantFrom("", '<a:ln w="9525"/>', "<a:ln><a:noFill/></a:ln>"),
  colour.map((one) => `<a:ln w="19050"><a:solidFill>${one}</a:solidFill><a:round/></a:ln>`),
);
const style = fc.oneof(
  fc.constantFrom("", '<xdr:style><a:lnRef idx="0"/></xdr:style>'),
  colour.map((one) => `<xdr:style><a:lnRef idx="1">${one}</a:lnRef></xdr:style>`),
);

test("a hidden connector has a line that cannot be seen, and shown again every byte of before", () => {
  fc.assert(
    fc.property(line, style, (own, ofStyle) => {
      const source = connector(own, ofStyle);
      const hidden = change(source, hideObject);
      const isDrawn = /<a:solidFill>/.test(own) || (!/noFill/.test(own) && /Clr/.test(ofStyle));
      expect(/<a:alpha val="(0|&#48;)"\/><\/a:\w+Clr>/.test(hidden)).toBe(
        isDrawn || /alpha val="0"/.test(source),
      );
      expect(change(hidden, showObject)).toBe(source);
      expect(change(hidden, hideObject)).toBe(hidden);
    }),
    { numRuns: 300 },
  );
});

test("a line that nobody faded is not touched", () => {
  const source = connector(
    '<a:ln><a:solidFill><a:srgbClr val="FF0000"><a:alpha val="0"/></a:srgbClr></a:solidFill></a:ln>',
    "",
  );
  expect(change(source, showObject)).toBe(source);
});
