import { testEdges } from "../../../tests/support/drawing-package";
import type { DrawnShape } from "../../core/workbook-port";
import { shapeXml } from "./shape-xml";

/** Line breaks before elements that begin a line of their own, for reading. */
const xml = (shape: DrawnShape): string[] =>
  shapeXml(shape, {
    edges: testEdges,
    prefixes: { sheet: "xdr:", main: "a:", declarations: "" },
    id: 7,
    symbolId: (name) => (name === "susun:n:1" ? "5" : "6"),
  })
    .replaceAll(
      /<(?=xdr:(?:to|sp|cxnSp|nvSpPr|nvCxnSpPr|spPr|txBody|clientData)[ >/]|a:(?:ln|p)>|a:ln )/g,
      "\n<",
    )
    .split("\n");

const common = { title: "sidik", description: 'Langkah 1, "Loket"' };

const BENT: DrawnShape = {
  ...common,
  kind: "edge",
  name: "susun:e:1",
  waypoints: [
    { x: 150, y: 60 },
    { x: 150, y: 100 },
    { x: 170, y: 100 },
  ],
  begin: { symbol: "susun:n:1", side: 2 },
  end: { symbol: "susun:n:2", side: 1 },
  arrow: true,
};

describe("shapeXml", () => {
  test("symbol", () => {
    expect(
      xml({
        ...common,
        kind: "symbol",
        name: "susun:n:1",
        geometry: "flowChartDecision",
        bounds: { x: 130, y: 42.5, width: 40, height: 20 },
        text: "A",
      }),
    ).toEqual([
      // Column C is hidden: 130 pt lie in column D (index 3).
      "<xdr:twoCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:colOff>127000</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>31750</xdr:rowOff></xdr:from>",
      "<xdr:to><xdr:col>3</xdr:col><xdr:colOff>635000</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>285750</xdr:rowOff></xdr:to>",
      '<xdr:sp macro="" textlink="">',
      '<xdr:nvSpPr><xdr:cNvPr id="7" name="susun:n:1" descr="Langkah 1, &quot;Loket&quot;" title="sidik"/><xdr:cNvSpPr/></xdr:nvSpPr>',
      '<xdr:spPr><a:xfrm><a:off x="1651000" y="539750"/><a:ext cx="508000" cy="254000"/></a:xfrm><a:prstGeom prst="flowChartDecision"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>',
      '<a:ln w="12700"><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:miter lim="800000"/></a:ln></xdr:spPr>',
      '<xdr:txBody><a:bodyPr vertOverflow="overflow" horzOverflow="overflow" wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="ctr"/><a:lstStyle/>',
      '<a:p><a:pPr algn="ctr"/><a:r><a:rPr lang="id-ID" sz="800"><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:latin typeface="Arial"/><a:cs typeface="Arial"/></a:rPr><a:t>A</a:t></a:r></a:p></xdr:txBody></xdr:sp>',
      "<xdr:clientData/></xdr:twoCellAnchor>",
    ]);
  });

  test("a symbol and a line with a look of their own", () => {
    const bounds = { x: 130, y: 42.5, width: 40, height: 20 };
    const look = { fill: "DDEBF7", line: "1F3864", weight: 1.5, textSize: 7 } as const;
    const symbol = xml({
      ...common,
      kind: "symbol",
      name: "susun:n:1",
      geometry: "flowChartProcess",
      bounds,
      text: "Mulai",
      look,
    }).join("");
    expect(symbol).toContain(
      '<a:solidFill><a:srgbClr val="DDEBF7"/></a:solidFill><a:ln w="19050">',
    );
    expect(symbol).toContain('<a:srgbClr val="1F3864"/>');
    expect(symbol).toContain('sz="700"');
    const line = xml({ ...BENT, look: { head: "large" } }).join("");
    expect(line).toContain('<a:tailEnd type="triangle" w="lg" len="med"/>');
  });

  test("a plain line is a free form without glue or turn", () => {
    const line = xml({ ...BENT, plain: true }).join("");
    expect(line).not.toMatch(/cxnSp|prstGeom|rot=/);
    expect(line).toContain(
      '<a:path w="254000" h="508000" fill="none"><a:moveTo><a:pt x="0" y="0"/></a:moveTo>' +
        '<a:lnTo><a:pt x="0" y="508000"/></a:lnTo><a:lnTo><a:pt x="254000" y="508000"/></a:lnTo></a:path>',
    );
    expect(line).toContain('<a:tailEnd type="triangle" w="med" len="med"/>');
  });

  test("label", () => {
    const lines = xml({
      ...common,
      kind: "label",
      name: "susun:l:1",
      bounds: { x: 0, y: 0, width: 24, height: 10 },
      text: "Ya",
    });
    expect(lines).toContain(
      '<xdr:nvSpPr><xdr:cNvPr id="7" name="susun:l:1" descr="Langkah 1, &quot;Loket&quot;" title="sidik"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr>',
    );
    expect(lines).toContain(
      '<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="304800" cy="127000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>',
    );
    expect(lines).toContain("<a:ln><a:noFill/></a:ln></xdr:spPr>");
    expect(lines.join("")).toContain('wrap="none" lIns="0"');
  });

  test("edge: turned box in the transform, seen box in the anchor", () => {
    expect(
      xml({
        ...common,
        kind: "edge",
        name: "susun:e:1",
        waypoints: [
          { x: 30, y: 30 },
          { x: 30, y: 60 },
          { x: 210, y: 60 },
          { x: 210, y: 130 },
        ],
        begin: { symbol: "susun:n:1", side: 2 },
        end: { symbol: "susun:n:2", side: 0 },
        arrow: true,
      }),
    ).toEqual([
      "<xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>381000</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>381000</xdr:rowOff></xdr:from>",
      "<xdr:to><xdr:col>4</xdr:col><xdr:colOff>381000</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>127000</xdr:rowOff></xdr:to>",
      '<xdr:cxnSp macro="">',
      '<xdr:nvCxnSpPr><xdr:cNvPr id="7" name="susun:e:1" descr="Langkah 1, &quot;Loket&quot;" title="sidik"/><xdr:cNvCxnSpPr><a:stCxn id="5" idx="2"/><a:endCxn id="6" idx="0"/></xdr:cNvCxnSpPr></xdr:nvCxnSpPr>',
      // Centre (120, 80), 100 × 180 before the turn.
      '<xdr:spPr><a:xfrm rot="5400000" flipV="1"><a:off x="889000" y="-127000"/><a:ext cx="1270000" cy="2286000"/></a:xfrm><a:prstGeom prst="bentConnector3"><a:avLst><a:gd name="adj1" fmla="val 30000"/></a:avLst></a:prstGeom>',
      '<a:ln w="12700"><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:miter lim="800000"/><a:tailEnd type="triangle" w="med" len="med"/></a:ln></xdr:spPr></xdr:cxnSp>',
      "<xdr:clientData/></xdr:twoCellAnchor>",
    ]);
  });

  test("a joint link has no arrow head", () => {
    const lines = xml({
      ...common,
      kind: "edge",
      name: "susun:e:2",
      waypoints: [
        { x: 30, y: 30 },
        { x: 90, y: 30 },
      ],
      begin: { symbol: "susun:n:1", side: 3 },
      end: { symbol: "susun:n:2", side: 1 },
      arrow: false,
    });
    expect(lines.join("")).toContain('prst="straightConnector1"');
    expect(lines.join("")).not.toContain("tailEnd");
  });
});
