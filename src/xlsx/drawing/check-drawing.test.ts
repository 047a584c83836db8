import { DRAWING_PART, drawingPackage, wsDr } from "../../../tests/support/drawing-package";
import { checkDrawing } from "./check-drawing";

const marker = (tag: string, column: number | string, row: number): string =>
  `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;

const anchor = (object: string, from = marker("from", 1, 1), to = marker("to", 2, 2)): string =>
  `<xdr:twoCellAnchor>${from}${to}${object}<xdr:clientData/></xdr:twoCellAnchor>`;

const sp = (id: number | string, preset = "rect", after = ""): string =>
  `<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="${id}" name="S${id}"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="${preset}"><a:avLst/></a:prstGeom>${after}</xdr:spPr></xdr:sp>`;

const cxn = (glue: string): string =>
  `<xdr:cxnSp><xdr:nvCxnSpPr><xdr:cNvPr id="9" name="C"/><xdr:cNvCxnSpPr>${glue}</xdr:cNvCxnSpPr></xdr:nvCxnSpPr><xdr:spPr><a:prstGeom prst="line"/></xdr:spPr></xdr:cxnSp>`;

const codes = (...anchors: readonly string[]) =>
  checkDrawing(drawingPackage({ drawing: wsDr(anchors.join("")) }), DRAWING_PART).map(
    (fault) => fault.code,
  );

describe("checkDrawing", () => {
  test("finds nothing in a sound drawing", () => {
    const glue = '<a:stCxn id="2" idx="3"/><a:endCxn id="3" idx="7"/>';
    expect(codes(anchor(sp(2)), anchor(sp(3, "ellipse")), anchor(cxn(glue)))).toEqual([]);
  });

  test.each<[string, string[]]>([
    ["drawing-child-order", [anchor(sp(2, "rect", "<a:ln/><a:noFill/>"))]],
    ["drawing-child-order", [anchor(sp(2, "rect", "<a:ln><a:tailEnd/><a:solidFill/></a:ln>"))]],
    ["drawing-child-order", [anchor(sp(2, "rect", "<a:shadow/>"))]],
    ["client-data-missing", [anchor(sp(2)).replace("<xdr:clientData/>", "")]],
    ["anchor-incomplete", [anchor(sp(2), marker("from", "", 1))]],
    ["anchor-range", [anchor(sp(2), marker("from", -1, 1))]],
    ["anchor-reversed", [anchor(sp(2), marker("from", 1, 3))]],
    ["shape-id-repeated", [anchor(sp(2)), anchor(sp(2))]],
    ["shape-id-invalid", [anchor(sp("x"))]],
    ["glue-missing", [anchor(cxn('<a:endCxn id="77" idx="0"/>'))]],
    ["glue-site", [anchor(sp(2)), anchor(cxn('<a:endCxn id="2" idx="4"/>'))]],
    ["glue-site", [anchor(sp(2)), anchor(cxn('<a:stCxn id="2"/>'))]],
    [
      "picture-missing",
      [
        anchor(
          sp(
            2,
            "rect",
            '<a:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="rId5"/></a:blipFill>',
          ),
        ),
      ],
    ],
  ])("%s", (code, anchors) => {
    expect(codes(...anchors)).toEqual([code]);
  });

  test("one id in both branches of mc:AlternateContent is one object", () => {
    const both = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="a14">${sp(2)}</mc:Choice><mc:Fallback>${sp(2)}</mc:Fallback></mc:AlternateContent>`;
    expect(codes(anchor(both))).toEqual([]);
  });
});
