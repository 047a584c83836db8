import type { GridSnapshot, PageSetup } from "../grid/grid-snapshot";
import type { PageChange, PageZoom } from "../sheet-commands";
import { zoomFor, zoomOf } from "./new-sheet-snapshot";

/** The scale or fit that a change of the page asks for; null when it leaves it alone. */
export const wantedZoom = ({ zoom, fitToWidth }: PageChange): PageZoom | null =>
  zoom ?? (fitToWidth === undefined ? null : zoomFor(fitToWidth));

/** The page after a change. */
export function changedPage(page: PageSetup, change: PageChange): PageSetup {
  const { fitToWidth: _, zoom: __, printAreas: printArea = page.printArea, ...named } = change;
  const rest = { ...named, printArea };
  const zoom = wantedZoom(change);
  if (zoom === null) return { ...page, ...rest };
  const { fit: ___, ...other } = page;
  return { ...other, ...rest, ...zoomOf(zoom) };
}

/** The change that gives a page back what another change of it names. Paper that no one had chosen stays as set. */
export function pageBack({ page }: GridSnapshot, change: PageChange): PageChange {
  const { paperSize, landscape, margins, titleRows, printArea } = page;
  return {
    ...(change.paperSize !== undefined && paperSize !== null && { paperSize }),
    ...(change.landscape !== undefined && { landscape }),
    ...(change.margins !== undefined && { margins }),
    ...(change.titleRows !== undefined && { titleRows }),
    ...(change.printAreas && printArea.length > 0 && { printAreas: printArea }),
    ...(wantedZoom(change) !== null && { zoom: presentZoom(page) }),
  };
}

const presentZoom = ({ scale, fit }: PageSetup): PageZoom =>
  scale === null ? (fit ?? zoomFor(true)) : { scale };
