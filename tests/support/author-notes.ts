import { cellName } from "../../src/core/grid/address";
import type { CellNote } from "../../src/core/sheet-commands";
import { type BuiltSheet, type BuiltWorkbook, MAIN_NS, XML_HEAD } from "./xlsx-package";

/** The namespace of the relationship that says where a sheet keeps its threaded comments. */
export const THREADED = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";

/** A sheet with notes of its author, as Excel writes them: what `buildXlsx` adds to it, and the parts beside it. */
export function authorNotes(notes: readonly CellNote[]): {
  readonly sheet: Partial<BuiltSheet>;
  readonly parts: NonNullable<BuiltWorkbook["parts"]>;
} {
  return {
    sheet: {
      relationships: [
        { id: "rId8", type: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" },
        { id: "rId9", type: "comments", target: "../comments1.xml" },
      ],
      after: '<legacyDrawing r:id="rId8"/>',
    },
    parts: {
      "xl/comments1.xml": {
        content: commentsXml(notes),
        type: "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
      },
      "xl/drawings/vmlDrawing1.vml": {
        content: shapesXml(notes),
        type: "application/vnd.openxmlformats-officedocument.vmlDrawing",
      },
    },
  };
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function commentsXml(notes: readonly CellNote[]): string {
  const comments = notes.map(
    ({ at, text }) =>
      `<comment ref="${cellName(at.row, at.column)}" authorId="0" shapeId="0"><text><r><rPr><b/><sz val="9"/></rPr><t>Atasan:</t></r><r><t xml:space="preserve">\n${escaped(text)}</t></r></text></comment>`,
  );
  return `${XML_HEAD}<comments xmlns="${MAIN_NS}"><authors><author>Atasan</author></authors><commentList>${comments.join("")}</commentList></comments>`;
}

function shapesXml(notes: readonly CellNote[]): string {
  const shapes = notes.map(
    ({ at }, i) =>
      `\r\n <v:shape id="_x0000_s${1025 + i}" type="#_x0000_t202" style='position:absolute;\r\n  margin-left:59.25pt;margin-top:1.5pt;width:108pt;height:59.25pt;z-index:${i + 1};\r\n  visibility:hidden' fillcolor="infoBackground [80]" o:insetmode="auto">\r\n  <v:fill color2="infoBackground [80]"/>\r\n  <x:ClientData ObjectType="Note">\r\n   <x:MoveWithCells/>\r\n   <x:SizeWithCells/>\r\n   <x:Anchor>\r\n    1, 15, 0, 2, 3, 15, 4, 1</x:Anchor>\r\n   <x:AutoFill>False</x:AutoFill>\r\n   <x:Row>${at.row}</x:Row>\r\n   <x:Column>${at.column}</x:Column>\r\n  </x:ClientData>\r\n </v:shape>`,
  );
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml"\r\n xmlns:o="urn:schemas-microsoft-com:office:office"\r\n xmlns:x="urn:schemas-microsoft-com:office:excel">\r\n <o:shapelayout v:ext="edit">\r\n  <o:idmap v:ext="edit" data="1"/>\r\n </o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202"\r\n  path="m,l,21600r21600,l21600,xe">\r\n  <v:stroke joinstyle="miter"/>\r\n  <v:path gradientshapeok="t" o:connecttype="rect"/>\r\n </v:shapetype>${shapes.join("")}</xml>`;
}
