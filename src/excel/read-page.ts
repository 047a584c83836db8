import type { RangeAddress } from "../core/grid/address";
import type { PageSetup } from "../core/grid/grid-snapshot";
import { type Block, blockOf } from "./blocks";
import { paperNumber } from "./paper-sizes";
import type { Rounds } from "./rounds";

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

const LAYOUT = [
  "paperSize",
  "orientation",
  "topMargin",
  "rightMargin",
  "bottomMargin",
  "leftMargin",
  "zoom",
];

/** Page setup of a sheet; one round. Whole columns and rows of a print area are cut to what is in use. */
export function* readPage(sheet: Excel.Worksheet): Rounds<(used: Block) => PageSetup> {
  const layout = sheet.pageLayout.load(LAYOUT.join(","));
  const printArea = layout.getPrintAreaOrNullObject();
  printArea.load(areaProperties("areas/"));
  const titles = layout.getPrintTitleRowsOrNullObject().load("rowIndex,rowCount");
  const breaks = sheet.horizontalPageBreaks.load("items/rowIndex");
  yield;
  return (used) => ({
    paperSize: paperNumber(layout.paperSize),
    landscape: layout.orientation === "Landscape",
    ...zoomOf(layout.zoom),
    margins: {
      top: layout.topMargin,
      right: layout.rightMargin,
      bottom: layout.bottomMargin,
      left: layout.leftMargin,
    },
    printArea: printArea.isNullObject
      ? []
      : printArea.areas.items.map((area) => within(blockOf(area), used)),
    titleRows: titles.isNullObject
      ? null
      : { first: titles.rowIndex, last: titles.rowIndex + titles.rowCount - 1 },
    rowBreaks: breaks.items.map(({ rowIndex }) => rowIndex).sort((a, b) => a - b),
  });
}

/** Excel says either a scale or how many pages the sheet is fitted to. */
function zoomOf(zoom: Excel.PageLayoutZoomOptions): Pick<PageSetup, "scale" | "fit"> {
  if (zoom.scale) return { scale: zoom.scale };
  return {
    scale: null,
    fit: { wide: zoom.horizontalFitToPages ?? 0, tall: zoom.verticalFitToPages ?? 0 },
  };
}

/** What `blockOf` needs of a collection of ranges. */
export const areaProperties = (prefix: string): string =>
  ["rowIndex", "columnIndex", "rowCount", "columnCount"]
    .map((name) => `${prefix}items/${name}`)
    .join(",");

/** Excel prints no more of whole columns or rows than is used. */
const within = (area: RangeAddress, used: Block): RangeAddress => ({
  ...area,
  bottom: area.bottom < MAX_ROWS - 1 ? area.bottom : Math.max(area.top, used.rows - 1),
  right: area.right < MAX_COLUMNS - 1 ? area.right : Math.max(area.left, used.columns - 1),
});
