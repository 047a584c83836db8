import {
  DRAWING_PART,
  drawingPackage,
  testEdges,
  wsDr,
} from "../../../tests/support/drawing-package";
import { readDrawing } from "./read-drawing";

const EMU = 12_700;

const corner = (tag: string, column: number, x: number, row: number, y: number): string =>
  `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>${x * EMU}</xdr:colOff>` +
  `<xdr:row>${row}</xdr:row><xdr:rowOff>${y * EMU}</xdr:rowOff></xdr:${tag}>`;

/** An anchor from B1 + (10, 5) to B2 + (50, 25): the box 70, 5 – 110, 65. */
const anchored = (object: string): string =>
  `<xdr:twoCellAnchor>${corner("from", 1, 10, 0, 5)}${corner("to", 1, 50, 1, 25)}${object}<xdr:clientData/></xdr:twoCellAnchor>`;
const BOX = { x: 70, y: 5, width: 40, height: 60 };

const xfrm = (attributes = "", x = 0, y = 0, width = 1, height = 1, more = ""): string =>
  `<a:xfrm ${attributes}><a:off x="${x * EMU}" y="${y * EMU}"/><a:ext cx="${width * EMU}" cy="${height * EMU}"/>${more}</a:xfrm>`;

type Sp = { readonly id?: number; readonly attributes?: string; readonly transform?: string };
const sp = (
  geometry: string,
  rest = "",
  { id = 2, attributes = "", transform = xfrm() }: Sp = {},
) =>
  `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="${id}" name="Shape ${id}"${attributes}/><xdr:cNvSpPr/></xdr:nvSpPr>` +
  `<xdr:spPr>${transform}${geometry}</xdr:spPr>${rest}</xdr:sp>`;
const preset = (name: string, list = "") =>
  `<a:prstGeom prst="${name}"><a:avLst>${list}</a:avLst></a:prstGeom>`;

const group = (members: string, transform: string, id = 9): string =>
  `<xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id="${id}" name="Group ${id}"/><xdr:cNvGrpSpPr/></xdr:nvGrpSpPr>` +
  `<xdr:grpSpPr>${transform}<a:solidFill><a:srgbClr val="00FF00"/></a:solidFill></xdr:grpSpPr>${members}</xdr:grpSp>`;
const children = (x: number, y: number, width: number, height: number): string =>
  `<a:chOff x="${x * EMU}" y="${y * EMU}"/><a:chExt cx="${width * EMU}" cy="${height * EMU}"/>`;

const read = (anchors: string, theme?: string) =>
  readDrawing(
    drawingPackage({ drawing: wsDr(anchors), ...(theme ? { theme } : {}) }),
    DRAWING_PART,
    testEdges,
  );
const only = (anchors: string) => {
  const { shapes, looks } = read(anchors);
  expect(shapes).toHaveLength(1);
  return { ...shapes[0]!, look: looks.get(shapes[0]!.id)! };
};

describe("anchors", () => {
  test("a two-cell anchor counts, a stale transform does not", () => {
    const stale = sp(preset("rect"), "", { transform: xfrm("", 900, 900, 7, 7) });
    expect(only(anchored(stale)).bounds).toEqual(BOX);
  });

  test("one cell and a size; an absolute place", () => {
    const one = `<xdr:oneCellAnchor>${corner("from", 1, 10, 0, 5)}<xdr:ext cx="${40 * EMU}" cy="${60 * EMU}"/>${sp(preset("rect"))}<xdr:clientData/></xdr:oneCellAnchor>`;
    const absolute = `<xdr:absoluteAnchor><xdr:pos x="${70 * EMU}" y="${5 * EMU}"/><xdr:ext cx="${40 * EMU}" cy="${60 * EMU}"/>${sp(preset("rect"))}<xdr:clientData/></xdr:absoluteAnchor>`;
    expect(only(one).bounds).toEqual(BOX);
    expect(only(absolute).bounds).toEqual(BOX);
  });

  test("an offset beyond its cell ends at the cell's far edge, in a hidden column at once", () => {
    const wide = `<xdr:twoCellAnchor>${corner("from", 2, 30, 0, 500)}${corner("to", 3, 500, 1, 500)}${sp(preset("rect"))}<xdr:clientData/></xdr:twoCellAnchor>`;
    expect(only(wide).bounds).toEqual({ x: 120, y: 40, width: 60, height: 40 });
  });

  test("an object whose anchor is broken is left out, the others stay", () => {
    const broken = `<xdr:twoCellAnchor>${corner("from", 1, 10, 0, 5)}${sp(preset("rect"), "", { id: 5 })}<xdr:clientData/></xdr:twoCellAnchor>`;
    expect(read(broken + anchored(sp(preset("rect")))).shapes.map((s) => s.id)).toEqual(["2"]);
  });

  test.each([
    [5_400_000, 90, BOX, { x: 60, y: 15, width: 60, height: 40 }],
    [10_800_000, 180, BOX, BOX],
    [-5_400_000, 270, BOX, { x: 60, y: 15, width: 60, height: 40 }],
  ])("turn %i", (rot, rotation, bounds, frame) => {
    const shape = only(anchored(sp(preset("homePlate"), "", { transform: xfrm(`rot="${rot}"`) })));
    expect(shape).toMatchObject({ rotation, bounds });
    expect(shape.look).toMatchObject({ rotation, frame });
  });

  test("a slanted shape is seen in a wider box", () => {
    const { bounds } = only(anchored(sp(preset("rect"), "", { transform: xfrm('rot="1800000"') })));
    expect(bounds.width).toBeCloseTo(40 * Math.cos(Math.PI / 6) + 60 / 2, 6);
    expect(bounds.height).toBeCloseTo(60 * Math.cos(Math.PI / 6) + 40 / 2, 6);
  });
});

describe("names, texts and states", () => {
  test("text of all paragraphs, breaks and fields", () => {
    const text =
      "<xdr:txBody><a:bodyPr/><a:p><a:r><a:t>Baris &amp; </a:t></a:r><a:r><a:t>satu</a:t></a:r></a:p><a:p/>" +
      '<a:p><a:r><a:t>dua</a:t></a:r><a:br/><a:fld id="{0}" type="TxLink"><a:t>tiga</a:t></a:fld></a:p></xdr:txBody>';
    expect(only(anchored(sp(preset("rect"), text))).text).toBe("Baris & satu\n\ndua\ntiga");
  });

  test("alt text, hidden, text box", () => {
    const attributes = ' descr="Langkah &#10;1" title="T" hidden="true"';
    const shape = only(anchored(sp(preset("rect"), "", { attributes })));
    expect(shape).toMatchObject({
      title: "T",
      description: "Langkah \n1",
      hidden: true,
      textBox: false,
      kind: "shape",
      geometry: "rect",
      groupId: null,
    });
    const box = sp(preset("rect")).replace("<xdr:cNvSpPr/>", '<xdr:cNvSpPr txBox="1"/>');
    expect(only(anchored(box)).textBox).toBe(true);
  });

  test("repeated ids are told apart, the first keeps its own", () => {
    const { shapes } = read(anchored(sp(preset("rect"))) + anchored(sp(preset("ellipse"))));
    expect(shapes.map((shape) => shape.id)).toEqual(["2", "2~2"]);
  });

  test("a frame is read as other", () => {
    const chart =
      '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="4" name="Chart 3"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
      `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic/></xdr:graphicFrame>`;
    expect(only(anchored(chart))).toMatchObject({ kind: "other", geometry: "", bounds: BOX });
  });

  test("any prefix will do", () => {
    const drawing = wsDr(anchored(sp(preset("rect"))))
      .replaceAll("xdr:", "")
      .replaceAll("a:", "d:")
      .replace("xmlns:xdr=", "xmlns=")
      .replace("xmlns:a=", "xmlns:d=");
    const { shapes } = readDrawing(drawingPackage({ drawing }), DRAWING_PART, testEdges);
    expect(shapes.map((shape) => shape.bounds)).toEqual([BOX]);
  });
});

describe("mc:AlternateContent", () => {
  const alternate = (choice: string, fallback: string): string =>
    `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="new">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;

  test("a choice with an object of a known kind is read, its fallback is not", () => {
    const choice = sp(preset("diamond"), "", { id: 7 });
    const shape = only(anchored(alternate(choice, sp(preset("rect"), "", { id: 7 }))));
    expect(shape).toMatchObject({ id: "7", geometry: "diamond" });
  });

  test("else the fallback", () => {
    const ink = '<n:contentPart xmlns:n="urn:new"><n:nvPr/></n:contentPart>';
    const shape = only(anchored(alternate(ink, sp(preset("rect"), "", { id: 7 }))));
    expect(shape).toMatchObject({ id: "7", geometry: "rect" });
  });

  test("whole anchors may be wrapped", () => {
    expect(only(alternate(anchored(sp(preset("rect"))), "")).bounds).toEqual(BOX);
  });
});

describe("groups", () => {
  test("members are stretched onto the anchor's box and listed after their group", () => {
    // The group's own box was 20 × 30 at (100, 100): everything is doubled.
    const member = sp(preset("rect"), "", { id: 3, transform: xfrm("", 105, 115, 10, 15) });
    const { shapes } = read(
      anchored(group(member, xfrm("", 0, 0, 20, 30, children(100, 100, 20, 30)))),
    );
    expect(shapes.map(({ id, kind, bounds, groupId }) => ({ id, kind, bounds, groupId }))).toEqual([
      { id: "9", kind: "group", bounds: BOX, groupId: null },
      { id: "3", kind: "shape", bounds: { x: 80, y: 35, width: 20, height: 30 }, groupId: "9" },
    ]);
  });

  test("groups in groups", () => {
    const inner = group(
      sp(preset("rect"), "", { id: 3, transform: xfrm("", 0, 0, 50, 50) }),
      xfrm("", 110, 100, 10, 10, children(0, 0, 100, 100)),
      8,
    );
    const { shapes } = read(
      anchored(group(inner, xfrm("", 0, 0, 20, 30, children(100, 100, 20, 30)))),
    );
    expect(shapes.map((shape) => [shape.id, shape.groupId])).toEqual([
      ["9", null],
      ["8", "9"],
      ["3", "8"],
    ]);
    expect(shapes[2]!.bounds).toEqual({ x: 90, y: 5, width: 10, height: 10 });
  });

  test("a member turns and flips with its group", () => {
    // Group box 40 × 60, turned by 180°: the member at the top left comes to the bottom right.
    const member = sp(preset("rect"), "", {
      id: 3,
      transform: xfrm('rot="5400000"', 0, 0, 10, 10),
    });
    const turned = read(
      anchored(group(member, xfrm('rot="10800000"', 0, 0, 40, 60, children(0, 0, 40, 60)))),
    );
    expect(turned.shapes[1]).toMatchObject({
      rotation: 270,
      bounds: { x: 100, y: 55, width: 10, height: 10 },
    });
    const flipped = read(
      anchored(group(member, xfrm('flipH="1"', 0, 0, 40, 60, children(0, 0, 40, 60)))),
    );
    expect(flipped.shapes[1]).toMatchObject({
      rotation: 270,
      bounds: { x: 100, y: 5, width: 10, height: 10 },
    });
    expect(flipped.looks.get("3")?.flipHorizontal).toBe(true);
  });

  test("members of a hidden group are hidden; grpFill takes the group's fill", () => {
    const member = sp(`${preset("rect")}<a:grpFill/>`, "", { id: 3 });
    const hidden = group(member, xfrm("", 0, 0, 1, 1, children(0, 0, 1, 1))).replace(
      'name="Group 9"',
      'name="Group 9" hidden="1"',
    );
    const { shapes, looks } = read(anchored(hidden));
    expect(shapes.map((shape) => shape.hidden)).toEqual([true, true]);
    expect(looks.get("3")?.fill).toBe("#00ff00");
  });
});

describe("connectors and lines", () => {
  const line = (extra: string) => `<a:ln w="9525">${extra}</a:ln>`;

  test("a glued connector", () => {
    const cxn =
      '<xdr:cxnSp macro=""><xdr:nvCxnSpPr><xdr:cNvPr id="5" name="C"/><xdr:cNvCxnSpPr><a:stCxn id="2" idx="2"/><a:endCxn id="3" idx="0"/></xdr:cNvCxnSpPr></xdr:nvCxnSpPr>' +
      `<xdr:spPr>${xfrm('flipV="1"')}${preset("bentConnector3", '<a:gd name="adj1" fmla="val 25000"/>')}${line('<a:headEnd type="none"/><a:tailEnd type="arrow"/>')}</xdr:spPr></xdr:cxnSp>`;
    expect(only(anchored(cxn)).connector).toEqual({
      waypoints: [
        { x: 70, y: 65 },
        { x: 80, y: 65 },
        { x: 80, y: 5 },
        { x: 110, y: 5 },
      ],
      begin: { shapeId: "2", site: 2 },
      end: { shapeId: "3", site: 0 },
      beginArrow: false,
      endArrow: true,
    });
  });

  test("a line that a person drew as a shape", () => {
    const shape = only(anchored(sp(`${preset("line")}${line('<a:headEnd type="triangle"/>')}`)));
    expect(shape.kind).toBe("connector");
    expect(shape.connector).toMatchObject({
      waypoints: [
        { x: 70, y: 5 },
        { x: 110, y: 65 },
      ],
      begin: null,
      beginArrow: true,
      endArrow: false,
    });
  });

  const freeForm = (steps: string) =>
    `<a:custGeom><a:avLst/><a:pathLst><a:path w="200" h="300">${steps}</a:path></a:pathLst></a:custGeom>`;
  const step = (tag: string, ...points: readonly (readonly [number | string, number])[]) =>
    `<a:${tag}>${points.map(([x, y]) => `<a:pt x="${x}" y="${y}"/>`).join("")}</a:${tag}>`;

  test("an open free form gives its points, a closed one is a shape", () => {
    const open =
      step("moveTo", [0, 0]) +
      step("lnTo", [100, 0]) +
      step("cubicBezTo", [0, 0], [0, 0], [200, 300]);
    const shape = only(anchored(sp(freeForm(open))));
    expect(shape).toMatchObject({ kind: "connector", geometry: "" });
    expect(shape.connector?.waypoints).toEqual([
      { x: 70, y: 5 },
      { x: 90, y: 5 },
      { x: 110, y: 65 },
    ]);
    expect(only(anchored(sp(freeForm(`${open}<a:close/>`)))).connector).toBeNull();
  });

  test("a connector with an outline of its own that we cannot read is its diagonal", () => {
    const odd = freeForm(step("moveTo", ["x1", 0]) + step("lnTo", [100, 0]));
    const cxn = `<xdr:cxnSp macro=""><xdr:nvCxnSpPr><xdr:cNvPr id="5" name="C"/><xdr:cNvCxnSpPr/></xdr:nvCxnSpPr><xdr:spPr>${xfrm('flipH="1"')}${odd}</xdr:spPr></xdr:cxnSp>`;
    expect(only(anchored(cxn)).connector?.waypoints).toEqual([
      { x: 110, y: 5 },
      { x: 70, y: 65 },
    ]);
  });
});

describe("looks", () => {
  const theme =
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="T">' +
    '<a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme>' +
    '<a:fmtScheme name="T"><a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst>' +
    '<a:lnStyleLst><a:ln w="6350"/><a:ln w="12700"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:prstDash val="dash"/></a:ln></a:lnStyleLst>' +
    "</a:fmtScheme></a:themeElements></a:theme>";
  const look = (geometryAndLook: string, rest = "") =>
    read(anchored(sp(geometryAndLook, rest)), theme).looks.get("2")!;
  const solid = (color: string) => `<a:solidFill>${color}</a:solidFill>`;

  test.each([
    ['<a:srgbClr val="FF8000"/>', "#ff8000"],
    ['<a:schemeClr val="tx1"/>', "#111111"],
    ['<a:sysClr val="window"/>', "#ffffff"],
    ['<a:prstClr val="teal"/>', "#008080"],
    ['<a:scrgbClr r="100000" g="0" b="21586"/>', "#ff0080"],
    ['<a:hslClr hue="7200000" sat="100000" lum="50000"/>', "#00ff00"],
    // As Office shows them: accent 1 darker 25 %, lighter 60 %, and the outline of new shapes.
    ['<a:schemeClr val="accent1"><a:lumMod val="75000"/></a:schemeClr>', "#2f5597"],
    [
      '<a:schemeClr val="accent1"><a:lumMod val="40000"/><a:lumOff val="60000"/></a:schemeClr>',
      "#b4c7e7",
    ],
    ['<a:schemeClr val="accent1"><a:shade val="50000"/></a:schemeClr>', "#2f528f"],
    ['<a:srgbClr val="000000"><a:tint val="50000"/></a:srgbClr>', "#bcbcbc"],
  ])("%s is %s", (color, expected) => {
    expect(look(preset("rect") + solid(color)).fill).toBe(expected);
  });

  test("style references fill in what the shape leaves open", () => {
    const style =
      '<xdr:style><a:lnRef idx="2"><a:srgbClr val="AA0000"/></a:lnRef><a:fillRef idx="1"><a:schemeClr val="accent1"/></a:fillRef><a:effectRef idx="0"/><a:fontRef idx="minor"><a:srgbClr val="0000AA"/></a:fontRef></xdr:style>';
    const text =
      '<xdr:txBody><a:bodyPr anchor="ctr"/><a:lstStyle/><a:p><a:pPr algn="ctr"/><a:r><a:rPr sz="800" b="1"/><a:t>Ya</a:t></a:r></a:p></xdr:txBody>';
    expect(look(preset("rect"), style + text)).toMatchObject({
      fill: "#4472c4",
      line: { color: "#aa0000", width: 1, dash: "dash" },
      text: {
        content: "Ya",
        size: 8,
        bold: true,
        color: "#0000aa",
        align: "center",
        anchor: "middle",
      },
    });
    const own = `${preset("rect")}<a:noFill/><a:ln w="25400"><a:prstDash val="sysDot"/></a:ln>`;
    expect(look(own, style)).toMatchObject({
      fill: null,
      line: { color: "#aa0000", width: 2, dash: "sysDot" },
    });
  });

  test("no style and no line of its own means none", () => {
    expect(look(preset("rect"))).toMatchObject({ fill: null, line: null, text: null });
    expect(look(`${preset("rect")}<a:ln><a:noFill/></a:ln>`).line).toBeNull();
  });

  test("a picture without its part is shown empty", () => {
    const pic =
      '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="P"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="rId7"/></xdr:blipFill><xdr:spPr>' +
      `${xfrm()}${preset("rect")}</xdr:spPr></xdr:pic>`;
    expect(only(anchored(pic))).toMatchObject({
      kind: "picture",
      geometry: "",
      look: { picture: null },
    });
  });
});
