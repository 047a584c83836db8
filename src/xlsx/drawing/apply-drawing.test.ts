import fc from "fast-check";
import {
  DRAWING_NAMESPACES,
  DRAWING_PART,
  drawingPackage,
  partText,
  SHEET_PART,
  testEdges,
  wsDr,
} from "../../../tests/support/drawing-package";
import type { Point } from "../../core/grid/geometry";
import type {
  DrawnEdge,
  DrawnLabel,
  DrawnShape,
  DrawnSymbol,
  HostCommand,
  Side,
} from "../../core/workbook-port";
import { contentTypeOf, type Package, relationshipsOf } from "../package";
import { applyDrawingCommands } from "./apply-drawing";
import { checkDrawing } from "./check-drawing";
import { readDrawing } from "./read-drawing";

const symbol = (key: string, x: number, y: number, text = ""): DrawnSymbol => ({
  kind: "symbol",
  name: `susun:n:${key}`,
  title: `sidik ${key}`,
  description: `Langkah ${key}`,
  geometry: "flowChartProcess",
  bounds: { x, y, width: 40, height: 20 },
  text,
});

const label = (key: string, x: number, y: number, text: string): DrawnLabel => ({
  kind: "label",
  name: `susun:l:${key}`,
  title: "",
  description: text,
  bounds: { x, y, width: 24, height: 10 },
  text,
});

type Ends = { readonly from: string; readonly to: string; readonly sides?: readonly [Side, Side] };
const edge = (
  key: string,
  waypoints: readonly Point[],
  { from, to, sides: [begin, end] = [2, 0] }: Ends,
  arrow = true,
): DrawnEdge => ({
  kind: "edge",
  name: `susun:e:${key}`,
  title: `rute ${key}`,
  description: "Langkah 1 ke langkah 2",
  waypoints,
  begin: { symbol: `susun:n:${from}`, side: begin },
  end: { symbol: `susun:n:${to}`, side: end },
  arrow,
});

const points = (...xy: readonly (readonly [number, number])[]): Point[] =>
  xy.map(([x, y]) => ({ x, y }));

const add = (...shapes: readonly DrawnShape[]): HostCommand => ({
  kind: "add-shapes",
  sheet: "SOP",
  shapes,
});
const remove = (...names: readonly string[]): HostCommand => ({
  kind: "delete-shapes",
  sheet: "SOP",
  names,
});
const hide = (...ids: readonly string[]): HostCommand => ({
  kind: "hide-shapes",
  sheet: "SOP",
  ids,
});
const show = (...ids: readonly string[]): HostCommand => ({
  kind: "show-shapes",
  sheet: "SOP",
  ids,
});

function apply(pkg: Package, ...commands: readonly HostCommand[]): Package {
  const result = applyDrawingCommands(pkg, SHEET_PART, testEdges, commands);
  if (result.kind === "refused") throw new Error(`refused: ${result.code}`);
  return result.pkg;
}
const refusal = (pkg: Package, ...commands: readonly HostCommand[]) => {
  const result = applyDrawingCommands(pkg, SHEET_PART, testEdges, commands);
  return result.kind === "refused" ? result.code : null;
};

const drawing = (pkg: Package): string => partText(pkg, DRAWING_PART);
const shapesOf = (pkg: Package) => readDrawing(pkg, DRAWING_PART, testEdges).shapes;
const idOf = (pkg: Package, name: string) => shapesOf(pkg).find((shape) => shape.name === name)?.id;

/** An author's own objects, written as no program of ours would. */
const AUTHOR = `<xdr:twoCellAnchor editAs="oneCell">
  <xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>
  <xdr:to><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>
  <xdr:sp macro='' textlink=''><xdr:nvSpPr><xdr:cNvPr name='Kotak' id='3'/><xdr:cNvSpPr /></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"/></xdr:spPr></xdr:sp>
  <!-- logo --><xdr:clientData fLocksWithSheet="0"/></xdr:twoCellAnchor>
`;
const authored = () => drawingPackage({ drawing: wsDr(AUTHOR) });

const FLOW: readonly DrawnShape[] = [
  symbol("1", 10, 10),
  symbol("2", 190, 130, "A & B"),
  edge("1", points([30, 30], [30, 100], [210, 100], [210, 130]), { from: "1", to: "2" }),
  label("1", 34, 32, "Ya"),
];

describe("adding", () => {
  test("a sheet without a drawing gets part, content type, relationship and element", () => {
    const pkg = apply(drawingPackage({ drawing: null }), add(...FLOW));
    expect(contentTypeOf(pkg, DRAWING_PART)).toBe(
      "application/vnd.openxmlformats-officedocument.drawing+xml",
    );
    const [relationship] = relationshipsOf(pkg, SHEET_PART);
    expect(relationship).toMatchObject({ id: "rId1", target: DRAWING_PART });
    // Before tableParts, where the sequence of a worksheet wants it.
    expect(partText(pkg, SHEET_PART)).toContain('<drawing r:id="rId1"/><tableParts');
    expect(shapesOf(pkg)).toHaveLength(4);
    expect(checkDrawing(pkg, DRAWING_PART)).toEqual([]);
  });

  test("a second time goes into the same part", () => {
    const once = apply(drawingPackage({ drawing: null }), add(...FLOW));
    const twice = apply(once, add(symbol("3", 10, 150)));
    expect([...twice.parts.keys()]).toEqual([...once.parts.keys()]);
    expect(partText(twice, SHEET_PART)).toBe(partText(once, SHEET_PART));
    expect(shapesOf(twice)).toHaveLength(5);
  });

  test("leaves all that is there as it is, and lies above it", () => {
    const pkg = apply(authored(), add(...FLOW));
    const source = drawing(pkg);
    expect(source.startsWith(wsDr(AUTHOR).replace("</xdr:wsDr>", ""))).toBe(true);
    expect(shapesOf(pkg).map((shape) => shape.name)).toEqual([
      "Kotak",
      "susun:n:1",
      "susun:n:2",
      "susun:e:1",
      "susun:l:1",
    ]);
  });

  test("what is read back is what was asked for", () => {
    const [, one, two, line, text] = shapesOf(apply(authored(), add(...FLOW)));
    expect(one).toMatchObject({
      kind: "shape",
      geometry: "flowChartProcess",
      bounds: { x: 10, y: 10, width: 40, height: 20 },
      title: "sidik 1",
      description: "Langkah 1",
      textBox: false,
      hidden: false,
      text: "",
    });
    expect(two).toMatchObject({ text: "A & B", bounds: { x: 190, y: 130, width: 40, height: 20 } });
    expect(line!.connector).toEqual({
      waypoints: points([30, 30], [30, 100], [210, 100], [210, 130]),
      begin: { shapeId: one!.id, site: 2 },
      end: { shapeId: two!.id, site: 0 },
      beginArrow: false,
      endArrow: true,
    });
    expect(text).toMatchObject({ kind: "shape", textBox: true, text: "Ya" });
  });

  test("ids are free ones from 2 upwards, below those of form controls", () => {
    const ids = Array.from({ length: 1_030 }, (_, i) => symbol(String(i), 10, 10));
    const used = shapesOf(apply(authored(), add(...ids))).map((shape) => Number(shape.id));
    expect(used.slice(0, 4)).toEqual([3, 2, 4, 5]);
    expect(new Set(used).size).toBe(1_031);
    expect(used.filter((id) => id >= 1_025 && id < 1_048_577)).toEqual([]);
  });

  test("edges may be glued to symbols that were drawn before", () => {
    const drawn = apply(authored(), add(symbol("1", 10, 10), symbol("2", 190, 130)));
    const pkg = apply(drawn, add(FLOW[2]!));
    const line = shapesOf(pkg).at(-1)!.connector!;
    expect(line.begin?.shapeId).toBe(idOf(pkg, "susun:n:1"));
    expect(line.end?.shapeId).toBe(idOf(pkg, "susun:n:2"));
  });

  test("respects the prefixes of the file", () => {
    const plain = `<wsDr xmlns="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"></wsDr>`;
    const pkg = apply(drawingPackage({ drawing: plain }), add(...FLOW));
    expect(drawing(pkg)).toContain(
      '<twoCellAnchor xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><from>',
    );
    expect(shapesOf(pkg)).toHaveLength(4);
    expect(checkDrawing(pkg, DRAWING_PART)).toEqual([]);
  });

  test("characters that XML cannot hold are left out, line breaks make paragraphs", () => {
    const pkg = apply(authored(), add(symbol("1", 10, 10, "a\u0001<b>\r\nc")));
    expect(shapesOf(pkg).at(-1)!.text).toBe("a<b>\nc");
  });

  test("a route of six segments becomes one free form with the same ends", () => {
    const route = points([30, 30], [30, 40], [70, 40], [70, 60], [90, 60], [90, 80], [120, 80]);
    const pkg = apply(
      authored(),
      add(
        symbol("1", 10, 10),
        symbol("2", 120, 70),
        edge("1", route, { from: "1", to: "2", sides: [2, 1] }),
      ),
    );
    const line = shapesOf(pkg).at(-1)!;
    expect(line).toMatchObject({ kind: "connector", geometry: "", name: "susun:e:1" });
    expect(line.connector).toMatchObject({ waypoints: route, endArrow: true, begin: null });
    expect(checkDrawing(pkg, DRAWING_PART)).toEqual([]);
  });

  test("routes come back from the file within 0.05 pt, in all orientations", () => {
    const steps = fc.integer({ min: -120, max: 120 }).filter((n) => Math.abs(n) >= 3);
    const route = fc
      .record({
        upright: fc.boolean(),
        lengths: fc.array(steps, { minLength: 1, maxLength: 5 }),
        level: fc.boolean(),
      })
      .map(({ upright, lengths, level }) => {
        const all: Point[] = [{ x: 400.25, y: 301.5 }];
        lengths.forEach((by, i) => {
          const last = all.at(-1)!;
          const vertical = i % 2 === 0 ? upright : !upright;
          const home = level && i >= 2 && i === lengths.length - 1;
          all.push(
            vertical
              ? { x: last.x, y: home ? all[0]!.y : last.y + by * 0.37 }
              : { x: home ? all[0]!.x : last.x + by * 0.37, y: last.y },
          );
        });
        return all;
      })
      .filter((all) =>
        all.every((p, i) => i === 0 || Math.hypot(p.x - all[i - 1]!.x, p.y - all[i - 1]!.y) > 1),
      );
    fc.assert(
      fc.property(route, (waypoints) => {
        const ends = { from: "1", to: "2" };
        const pkg = apply(authored(), add(FLOW[0]!, FLOW[1]!, edge("1", waypoints, ends)));
        const back = shapesOf(pkg).at(-1)!.connector!.waypoints;
        expect(back).toHaveLength(waypoints.length);
        back.forEach((point, i) => {
          expect(Math.abs(point.x - waypoints[i]!.x)).toBeLessThanOrEqual(0.0502);
          expect(Math.abs(point.y - waypoints[i]!.y)).toBeLessThanOrEqual(0.0502);
        });
        expect(checkDrawing(pkg, DRAWING_PART)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe("deleting", () => {
  test.each([
    ["with an author's objects", wsDr(AUTHOR)],
    ["that is empty", `<?xml version="1.0"?>\n<xdr:wsDr ${DRAWING_NAMESPACES}></xdr:wsDr>\n`],
    ["that is empty and short", `\ufeff<xdr:wsDr ${DRAWING_NAMESPACES} />`],
    ["in lines", wsDr(`\n${AUTHOR}\n  `)],
  ])("after adding gives the bytes of a drawing %s back", (_, source) => {
    const pkg = drawingPackage({ drawing: source });
    const names = FLOW.map((shape) => shape.name);
    const together = apply(pkg, add(...FLOW), remove(...names));
    expect(drawing(together)).toBe(source);
    const apart = apply(apply(pkg, add(...FLOW)), remove(...names));
    expect(drawing(apart)).toBe(source);
  });

  test("any order of adding and deleting gives the original back", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (order) => {
        const drawn = apply(authored(), add(...FLOW));
        const erased = order.reduce((pkg, i) => apply(pkg, remove(FLOW[i]!.name)), drawn);
        expect(drawing(erased)).toBe(wsDr(AUTHOR));
      }),
    );
  });

  test("takes every object of a name", () => {
    const pkg = apply(authored(), add(symbol("1", 10, 10)), add(symbol("1", 60, 10)));
    expect(drawing(apply(pkg, remove("susun:n:1")))).toBe(wsDr(AUTHOR));
  });

  test("lets go of connectors that were glued to it, and changes nothing else in them", () => {
    const drawn = apply(authored(), add(...FLOW));
    const erased = apply(drawn, remove("susun:n:2"));
    const line = shapesOf(erased).find((shape) => shape.name === "susun:e:1")!.connector!;
    expect(line.begin?.shapeId).toBe(idOf(drawn, "susun:n:1"));
    expect(line.end).toBeNull();
    expect(checkDrawing(erased, DRAWING_PART)).toEqual([]);
  });

  test("an object drawn anew in the same batch keeps its id, and its connectors", () => {
    const drawn = apply(authored(), add(...FLOW));
    const redrawn = apply(
      drawn,
      remove("susun:l:1", "susun:n:2"),
      add(label("9", 0, 0, "x"), FLOW[1]!),
    );
    expect(idOf(redrawn, "susun:n:2")).toBe(idOf(drawn, "susun:n:2"));
    const line = shapesOf(redrawn).find((shape) => shape.name === "susun:e:1")!.connector!;
    expect(line.end?.shapeId).toBe(idOf(redrawn, "susun:n:2"));
    expect(checkDrawing(redrawn, DRAWING_PART)).toEqual([]);
  });

  test("inside an author's group takes the object alone; a group left empty goes as well", () => {
    const member = (id: number, name: string) =>
      `<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="${id}" name="${name}"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/></xdr:sp>`;
    const grouped = (members: string) =>
      AUTHOR.replace(
        /<xdr:sp [\s\S]*<\/xdr:sp>/,
        `<xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id="9" name="G"/><xdr:cNvGrpSpPr/></xdr:nvGrpSpPr><xdr:grpSpPr/>${members}</xdr:grpSp>`,
      );
    const both = drawingPackage({
      drawing: wsDr(grouped(member(4, "susun:n:1") + member(5, "Kotak"))),
    });
    expect(drawing(apply(both, remove("susun:n:1")))).toBe(wsDr(grouped(member(5, "Kotak"))));
    const alone = drawingPackage({ drawing: wsDr(AUTHOR + grouped(member(4, "susun:n:1"))) });
    // The white space after the anchor is not ours.
    expect(drawing(apply(alone, remove("susun:n:1")))).toBe(wsDr(`${AUTHOR}\n`));
  });
});

describe("hiding", () => {
  test("and showing give the original bytes back", () => {
    const pkg = authored();
    const hidden = apply(pkg, hide("3"));
    expect(shapesOf(hidden)[0]).toMatchObject({ hidden: true, title: "susun:hidden;" });
    expect(drawing(apply(hidden, show("3")))).toBe(drawing(pkg));
  });

  test("a whole replacement and its erasure leave no trace in the drawing", () => {
    const pkg = authored();
    const names = FLOW.map((shape) => shape.name);
    const drawn = apply(pkg, hide("3"), add(...FLOW));
    expect(drawing(apply(drawn, remove(...names), show("3")))).toBe(drawing(pkg));
  });

  test("reaches the other branch of mc:AlternateContent, too", () => {
    const named = (name: string) =>
      `<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="4" name="${name}"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/></xdr:sp>`;
    const both = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="a14">${named("A")}</mc:Choice><mc:Fallback>${named("B")}</mc:Fallback></mc:AlternateContent>`;
    const source = wsDr(AUTHOR.replace(/<xdr:sp [\s\S]*<\/xdr:sp>/, both));
    const hidden = apply(drawingPackage({ drawing: source }), hide("4"));
    expect(drawing(hidden).match(/hidden="1"/g)).toHaveLength(2);
    expect(drawing(apply(hidden, show("4")))).toBe(source);
  });
});

describe("refusals", () => {
  test.each<[string, HostCommand]>([
    ["shape-missing", remove("susun:n:1")],
    ["not-ours", remove("Kotak")],
    ["not-ours", add({ ...symbol("1", 0, 0), name: "Kotak" })],
    ["shape-missing", hide("77")],
    ["shape-missing", show("77")],
    ["shape-missing", add(FLOW[0]!, FLOW[2]!)],
  ])("%s", (code, command) => {
    expect(refusal(authored(), add(symbol("0", 10, 10)), command)).toBe(code);
  });

  test("a sheet without a drawing has no shapes to delete or hide", () => {
    const pkg = drawingPackage({ drawing: null });
    expect(refusal(pkg, remove("susun:n:1"))).toBe("shape-missing");
    expect(refusal(pkg, hide("2"))).toBe("shape-missing");
  });

  test("commands without content change nothing", () => {
    const pkg = drawingPackage({ drawing: null });
    expect(apply(pkg, add(), remove(), hide(), show())).toBe(pkg);
  });
});
