import { rangeName } from "../core/grid/address";
import type { PageChange } from "../core/sheet-commands";
import { wantedZoom } from "../core/sheets/page-change";
import { paperName } from "./paper-sizes";

/** Changes what is named of a sheet's page. Papers have been checked: see `paperName`. */
export function setPage(sheet: Excel.Worksheet, page: PageChange): void {
  const { pageLayout: layout } = sheet;
  const { paperSize, landscape, margins, titleRows, printAreas } = page;
  const paper = paperSize === undefined ? null : paperName(paperSize);
  if (paper) layout.paperSize = paper;
  if (landscape !== undefined) layout.orientation = landscape ? "Landscape" : "Portrait";
  if (margins) {
    layout.topMargin = margins.top;
    layout.rightMargin = margins.right;
    layout.bottomMargin = margins.bottom;
    layout.leftMargin = margins.left;
  }
  const zoom = wantedZoom(page);
  if (zoom) layout.zoom = "scale" in zoom ? { scale: zoom.scale } : fitOf(zoom.wide, zoom.tall);
  if (printAreas) layout.setPrintArea(printAreas.map(rangeName).join(","));
  // As in VBA, no text takes the rows away.
  if (titleRows === null) layout.setPrintTitleRows("");
  else if (titleRows) layout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
}

/** 0 pages: any number will do. Excel wants one of the two at least. */
const fitOf = (wide: number, tall: number): Excel.PageLayoutZoomOptions => ({
  ...((wide > 0 || tall === 0) && { horizontalFitToPages: Math.max(1, wide) }),
  ...(tall > 0 && { verticalFitToPages: tall }),
});
