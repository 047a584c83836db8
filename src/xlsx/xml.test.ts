import fc from "fast-check";
import {
  attribute,
  child,
  decodeEntities,
  escapeAttribute,
  escapeText,
  parseXml,
  prefixed,
  textContent,
  XmlEditor,
} from "./xml";

const text = fc
  .string({ unit: "grapheme", maxLength: 12 })
  .filter((t) => !/[\ud800-\udfff]/.test(t));
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML holds none of them
const xmlText = text.map((t) => t.replace(/[\u0000-\u001f\ufffe\uffff]/g, ""));

/** Documents of every shape the parser must keep: prefixes, comments, CDATA, empty tags, entities. */
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(fc.constantFrom("a", "b", "x:c"), xmlText, fc.array(tie("content"), { maxLength: 3 }))
    .map(([name, value, content]) =>
      content.length === 0
        ? `<${name} k="${escapeAttribute(value)}" />`
        : `<${name} k='${escapeAttribute(value).replaceAll("'", "&apos;")}'>${content.join("")}</${name}>`,
    ),
  content: fc.oneof(
    { depthSize: "small" },
    xmlText.map(escapeText),
    fc.constantFrom("<!-- <a> -->", "<![CDATA[<&]]>", "<?pi ?>", "\r\n"),
    tie("element"),
  ),
}));
const source = element.map(
  (xml) => `\ufeff<?xml version="1.0"?>\n<root xmlns:x="urn:x">${xml}</root>\n`,
);

describe("an editor", () => {
  test("without edits gives the source back", () => {
    fc.assert(
      fc.property(source, (xml) => {
        expect(new XmlEditor(parseXml(xml)).toString()).toBe(xml);
      }),
    );
  });

  test("keeps everything around an attribute it sets, and the value can be read back", () => {
    fc.assert(
      fc.property(source, xmlText, fc.constantFrom("k", "new"), (xml, value, name) => {
        const before = parseXml(xml);
        const target = before.root.children[0]!;
        const editor = new XmlEditor(before);
        editor.setAttribute(target, name, value);
        const out = editor.toString();
        const after = parseXml(out);
        expect(attribute(after.root.children[0]!, name)).toBe(value);
        expect(out.slice(0, target.start)).toBe(xml.slice(0, target.start));
        expect(out.endsWith(xml.slice(target.contentStart))).toBe(true);
      }),
    );
  });

  test("appends in order, also to an empty tag", () => {
    fc.assert(
      fc.property(source, xmlText, (xml, value) => {
        const before = parseXml(xml);
        const editor = new XmlEditor(before);
        const target = before.root.children[0]!;
        editor.append(target, `<n>${escapeText(value)}</n>`);
        editor.append(target, "<m/>");
        const after = parseXml(editor.toString());
        const added = after.root.children[0]!.children.slice(-2);
        expect(added.map((e) => e.local)).toEqual(["n", "m"]);
        expect(textContent(after, added[0]!)).toBe(value);
      }),
    );
  });

  test("gives the same result whatever the order of edits at different places", () => {
    const document = parseXml('<r><a k="1"/><b/><c>x</c></r>');
    const edits: ((editor: XmlEditor) => void)[] = [
      (e) => e.setAttribute(document.root.children[0]!, "k", "2"),
      (e) => e.insertBefore(document.root.children[1]!, "<n/>"),
      (e) => e.remove(document.root.children[1]!),
      (e) => e.append(document.root.children[2]!, "y"),
    ];
    const results = [edits, [...edits].reverse()].map((list) => {
      const editor = new XmlEditor(document);
      for (const edit of list) edit(editor);
      return editor.toString();
    });
    expect(results).toEqual(Array(2).fill('<r><a k="2"/><n/><c>xy</c></r>'));
  });

  test("refuses edits that overlap", () => {
    const document = parseXml("<r><a><b/></a></r>");
    const editor = new XmlEditor(document);
    editor.remove(document.root.children[0]!);
    editor.remove(document.root.children[0]!.children[0]!);
    expect(() => editor.toString()).toThrow(/Overlapping/);
  });
});

describe("the parser", () => {
  test.each([
    ["<!DOCTYPE r [<!ENTITY a 'b'>]><r/>", "doctype"],
    ["<r>", "malformed"],
    ["<r></s>", "malformed"],
    ["<r/><r/>", "malformed"],
    ["<r a=b/>", "malformed"],
    ["<r><!-- </r>", "malformed"],
    ["", "malformed"],
    ["<a>".repeat(300) + "</a>".repeat(300), "malformed"],
  ])("refuses %j", (xml, reason) => {
    expect(() => parseXml(xml)).toThrow(expect.objectContaining({ reason }));
  });

  test("resolves prefixes that a tag declares after it uses them", () => {
    const { root } = parseXml('<x:r x:a="1" xmlns:x="urn:x" b="2"><c xmlns="urn:c"/></x:r>');
    expect([root.uri, root.attributes[0]!.uri, child(root, "c")!.uri]).toEqual([
      "urn:x",
      "urn:x",
      "urn:c",
    ]);
    expect(prefixed(root, "n")).toBe("x:n");
  });

  test("reads text with entities, CDATA and either kind of line end", () => {
    const document = parseXml("<r>a&amp;&#x41;<!-- no -->\r\n<![CDATA[<b>]]>&#13;<c/>z</r>");
    expect(textContent(document, document.root)).toBe("a&A\n<b>\rz");
  });

  test("undoes what was escaped", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (value) => {
        expect(decodeEntities(escapeText(value))).toBe(value);
        expect(decodeEntities(escapeAttribute(value))).toBe(value);
      }),
    );
  });
});
