import { LEAST_IDENTITY_LABELS, type SopProfile } from "../templates/sop-profile";
import type { HeaderBand } from "./header-band";
import { normaliseLabel } from "./label-text";
import type { SheetCells } from "./sheet-cells";

/**
 * Tells an SOP from the other tables of an office that also have Kegiatan and Waktu or Output.
 * @param identityLabels how many labels of an identity block stand on the same sheet
 */
export function isProcedure(
  cells: SheetCells,
  band: HeaderBand,
  profile: SopProfile,
  laneNames: readonly string[],
  identityLabels: number,
): boolean {
  const { columns } = band;
  if (isOneColumn(band)) return false;
  const isMeasured = columns.waktu !== null || columns.output !== null;
  const hasIdentity = identityLabels >= LEAST_IDENTITY_LABELS;
  if (isMeasured && (band.mutuBaku || hasIdentity)) return true;
  const foreign = new Set(profile.foreignColumns.map(normaliseLabel));
  for (let row = band.top; row <= band.bottom; row++) {
    const blocks = cells.blocksIn(row, band.left, band.right);
    if (blocks.some(({ text }) => foreign.has(normaliseLabel(text)))) return false;
  }
  if (!isMeasured) {
    return laneNames.some((name) => name !== "") && (hasIdentity || isTitledSop(cells, band));
  }
  return (
    laneNames.some((name) => name !== "") ||
    columns.kelengkapan !== null ||
    band.helpers.lanjut !== null ||
    (band.pelaksana.length > 0 && columns.waktu !== null && columns.output !== null) ||
    isTitledSop(cells, band)
  );
}

/** Words below each other are the labels of a list (of a Standar Pelayanan, say), not the heads of columns. */
const isOneColumn = ({ columns: { kegiatan, kelengkapan, waktu, output } }: HeaderBand): boolean =>
  [kelengkapan, waktu, output].some((range) => range !== null && range.left === kegiatan.left);

/** A heading above the table says that it is a procedure. */
const isTitledSop = (cells: SheetCells, band: HeaderBand): boolean =>
  cells.filled.some(
    ({ range, text }) =>
      range.bottom < band.top && /^(?:SOP\b|standar\w*\s+operasional|prosedur\b)/i.test(text),
  );
