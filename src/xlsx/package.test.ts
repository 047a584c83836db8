import {
  addRelationship,
  contentTypeOf,
  type Package,
  parsePart,
  partNamed,
  relationshipsOf,
  withContentType,
  withoutContentType,
  withoutPart,
  withoutRelationshipsTo,
  withPart,
} from "./package";

const utf8 = (text: string) => new TextEncoder().encode(text);
const types = '<Types xmlns="t"><Default Extension="xml" ContentType="application/xml"/></Types>';
const pkg = (parts: Record<string, string>): Package => ({
  parts: new Map(
    Object.entries({ "[Content_Types].xml": types, ...parts }).map(([k, v]) => [k, utf8(v)]),
  ),
});
const names = (p: Package) => [...p.parts.keys()];

describe("parts", () => {
  test("are found in any case, replaced in their place and added at the end", () => {
    const before = pkg({ "xl/Workbook.xml": "<a/>", "z.xml": "<z/>" });
    const after = withPart(withPart(before, "XL/workbook.xml", "<b/>"), "new.xml", "<n/>");
    expect(names(after)).toEqual(["[Content_Types].xml", "xl/Workbook.xml", "z.xml", "new.xml"]);
    expect(partNamed(after, "xl/workbook.XML")).toEqual(utf8("<b/>"));
    expect(partNamed(before, "xl/workbook.xml")).toEqual(utf8("<a/>"));
    expect(names(withoutPart(after, "Z.XML"))).not.toContain("z.xml");
  });

  test("with the content they had give the same package", () => {
    const before = pkg({ "a.xml": "<a/>" });
    expect(withPart(before, "a.xml", "<a/>")).toBe(before);
    expect(withoutPart(before, "none.xml")).toBe(before);
  });

  test("are parsed once for the same bytes", () => {
    const p = pkg({ "a.xml": "<a/>" });
    expect(parsePart(withPart(p, "b.xml", "<b/>"), "a.xml")).toBe(parsePart(p, "a.xml"));
  });

  test.each(["<a>", "<!DOCTYPE a><a/>", "\xff"])("that are damaged (%j) are corrupt", (content) => {
    const p: Package = {
      parts: new Map([["a.xml", Uint8Array.from(content, (c) => c.charCodeAt(0))]]),
    };
    expect(() => parsePart(p, "a.xml")).toThrow(expect.objectContaining({ code: "corrupt" }));
    expect(() => parsePart(p, "b.xml")).toThrow(expect.objectContaining({ code: "corrupt" }));
  });

  test("in UTF-16 are read, and say UTF-8 from then on", () => {
    const xml = '\ufeff<?xml version="1.0" encoding="UTF-16"?><a>é</a>';
    const bytes = new Uint8Array(new Uint16Array([...xml].map((c) => c.charCodeAt(0))).buffer);
    const document = parsePart({ parts: new Map([["a.xml", bytes]]) }, "a.xml");
    expect(document.source).toContain('encoding="UTF-8"?><a>é</a>');
  });
});

describe("relationships", () => {
  const rel = (target: string, more = "") =>
    `<Relationship Id="r1" Type="t/x" Target="${target}"${more}/>`;
  const withRel = (xml: string) =>
    pkg({
      "xl/sheets/s1.xml": "<s/>",
      "xl/sheets/_rels/s1.xml.rels": `<Relationships>${xml}</Relationships>`,
      "xl/Drawings/d 1.xml": "<d/>",
    });

  test.each([
    "../drawings/d 1.xml",
    "/xl/drawings/d 1.xml",
    "..\\drawings\\d 1.xml",
    "../drawings/d%201.xml",
    "./../drawings/d 1.xml",
  ])("lead to their part from %j", (target) => {
    const [found] = relationshipsOf(withRel(rel(target)), "xl/sheets/s1.xml");
    expect(found).toEqual({
      id: "r1",
      type: "t/x",
      target: "xl/Drawings/d 1.xml",
      external: false,
    });
  });

  test("to the outside keep their address", () => {
    const p = withRel(rel("https://example.org/a?b", ' TargetMode="External"'));
    expect(relationshipsOf(p, "xl/sheets/s1.xml")[0]).toMatchObject({
      target: "https://example.org/a?b",
      external: true,
    });
  });

  test("are added with a free id, and their part is made when there is none", () => {
    const first = addRelationship(pkg({ "xl/a.xml": "<a/>" }), "xl/a.xml", "t/x", "xl/b/c.xml");
    const second = addRelationship(first.pkg, "xl/a.xml", "t/y", "docs/d.xml");
    expect([first.id, second.id]).toEqual(["rId1", "rId2"]);
    expect(relationshipsOf(second.pkg, "xl/a.xml").map((r) => r.target)).toEqual([
      "xl/b/c.xml",
      "docs/d.xml",
    ]);
    expect(contentTypeOf(second.pkg, "xl/_rels/a.xml.rels")).toMatch(/relationships\+xml$/);
    const left = relationshipsOf(
      withoutRelationshipsTo(second.pkg, "xl/a.xml", "xl/b/c.xml"),
      "xl/a.xml",
    );
    expect(left.map((r) => r.id)).toEqual(["rId2"]);
  });

  test("with a prefix get items with that prefix", () => {
    const p = pkg({ "_rels/.rels": '<p:Relationships xmlns:p="u"/>' });
    const added = addRelationship(p, "", "t/x", "xl/a.xml").pkg;
    expect(parsePart(added, "_rels/.rels").source).toBe(
      '<p:Relationships xmlns:p="u"><p:Relationship Id="rId1" Type="t/x" Target="xl/a.xml"/></p:Relationships>',
    );
  });
});

test("a content type is added, changed and removed as an override", () => {
  const before = pkg({ "xl/a.xml": "<a/>" });
  expect(contentTypeOf(before, "xl/a.xml")).toBe("application/xml");
  const typed = withContentType(before, "xl/a.xml", "type/a");
  expect(contentTypeOf(typed, "XL/A.xml")).toBe("type/a");
  expect(withContentType(typed, "xl/a.xml", "type/a")).toBe(typed);
  expect(contentTypeOf(withContentType(typed, "xl/a.xml", "type/b"), "xl/a.xml")).toBe("type/b");
  const removed = withoutContentType(typed, "xl/a.xml");
  expect(parsePart(removed, "[Content_Types].xml").source).toBe(types);
});
