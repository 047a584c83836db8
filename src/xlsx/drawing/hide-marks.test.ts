import fc from "fast-check";
import { HIDDEN_MARK } from "../../core/workbook-port";
import { attribute, parseXml, XmlEditor } from "../xml";
import { hideObject, showObject } from "./hide-marks";

function change(source: string, by: typeof hideObject): string {
  const document = parseXml(source);
  const editor = new XmlEditor(document);
  by(editor, document.root);
  return editor.toString();
}

const value = (source: string, name: string) => attribute(parseXml(source).root, name);

const quoted = (name: string, values: readonly string[]) =>
  fc
    .record({ value: fc.constantFrom(...values), quote: fc.constantFrom('"', "'") })
    .map(({ value: text, quote }) => `${name}=${quote}${text}${quote}`);

/** `cNvPr` elements as programs write them: any order of attributes, with or without the two that hiding touches. */
const properties = fc
  .record({
    hidden: fc.option(quoted("hidden", ["0", "1", "true", "false"]), { nil: "" }),
    title: fc.option(quoted("title", ["", "Judul", "a &amp; b", "&#10;", ";", "susun"]), {
      nil: "",
    }),
    others: fc.constantFrom('id="5" name="Rectangle 4"', "id='5' name='x' descr=''"),
    order: fc.constantFrom([0, 1, 2], [2, 1, 0], [1, 0, 2], [1, 2, 0]),
    gap: fc.constantFrom(" ", "\n    ", "  "),
    end: fc.constantFrom("/>", " />", "><extLst/></cNvPr>"),
  })
  .map(({ hidden, title, others, order, gap, end }) => {
    const pieces = order.map((i) => [hidden, title, others][i]!).filter((piece) => piece !== "");
    return `<cNvPr${pieces.map((piece) => gap + piece).join("")}${end}`;
  });

describe("hideObject and showObject", () => {
  test("hiding hides and marks; showing gives every byte back", () => {
    fc.assert(
      fc.property(properties, (source) => {
        const hidden = change(source, hideObject);
        expect(["1", "true"]).toContain(value(hidden, "hidden"));
        expect(value(hidden, "title")).toBe(HIDDEN_MARK + (value(source, "title") ?? ""));
        expect(change(hidden, showObject)).toBe(source);
      }),
      { numRuns: 500 },
    );
  });

  test("hiding twice marks once", () => {
    const once = change('<cNvPr id="2" name="A" title="T"/>', hideObject);
    expect(change(once, hideObject)).toBe(once);
    expect(once).toBe('<cNvPr id="2" name="A" title="susun:hidden;T" hidden="1"/>');
  });

  test("after another program rewrote the attributes, showing still shows and unmarks", () => {
    const rewritten = '<cNvPr id="2" name="A" hidden="true" title="susun&#58;hidden;T &amp; U"/>';
    expect(change(rewritten, showObject)).toBe('<cNvPr id="2" name="A" title="T &amp; U"/>');
  });

  test("an object without the mark becomes visible and keeps its title", () => {
    const source = '<cNvPr id="2" name="A" hidden="1" title="T"/>';
    expect(change(source, showObject)).toBe('<cNvPr id="2" name="A" title="T"/>');
  });
});
