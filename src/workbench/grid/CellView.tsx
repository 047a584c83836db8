import { memo } from "react";
import { cellName } from "../../core/grid/address";
import type { TextRun } from "../../xlsx/sheet-view";
import { useTexts } from "../messages/use-texts";
import { PX_PER_POINT } from "./axis";
import { boxStyle, textStyle } from "./cell-style";
import { fittedNumber } from "./cell-text";
import type { PaneCell } from "./pane-cells";

export const cellId = (row: number, column: number): string => `cell-${cellName(row, column)}`;

type CellViewProps = {
  readonly item: PaneCell;
  readonly runs: readonly TextRun[] | null;
  readonly stale: boolean;
  /** Text of the cell's note; null where it has none. */
  readonly note: string | null;
  readonly selected: boolean;
  /** Top-left corner of the pane, CSS pixels from A1. */
  readonly left: number;
  readonly top: number;
};

/** One cell's text. Fills and borders are drawn below all cells of a pane at once. */
export const CellView = memo(function CellView(props: CellViewProps) {
  const { item, runs, stale, note, selected, left, top } = props;
  const { range, cell, look, text, box, before, after, foreign } = item;
  const t = useTexts();
  const style = boxStyle(look, cell);
  // The box reaches as far as its text may be seen; padding keeps the text where its own cell is.
  const place = {
    ...style,
    left: box.x - before - left,
    top: box.y - top,
    width: box.width + before + after,
    height: box.height,
    paddingLeft: Number(style.paddingLeft) + before,
    paddingRight: Number(style.paddingRight) + after,
    // Marks of the cell stand in its own corner, not where its text ends.
    "--wb-cell-end": `${after}px`,
  };
  const content = (
    <span className="wb-text" style={textStyle(look)}>
      {runs && text !== "" ? runs.map(runView) : plainText(item)}
    </span>
  );
  if (foreign) {
    return (
      <div className="wb-cell" style={place} aria-hidden="true">
        {content}
      </div>
    );
  }
  const rows = range.bottom - range.top + 1;
  const columns = range.right - range.left + 1;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the grid keeps the focus and names its active cell
    // biome-ignore lint/a11y/useSemanticElements: a table would stretch rows and shift them under the drawings
    <div
      role="gridcell"
      id={cellId(range.top, range.left)}
      className={`wb-cell${stale ? " wb-stale" : ""}${note !== null ? " wb-note" : ""}`}
      style={place}
      aria-colindex={range.left + 1}
      aria-rowspan={rows > 1 ? rows : undefined}
      aria-colspan={columns > 1 ? columns : undefined}
      aria-selected={selected}
      aria-description={note ?? undefined}
      title={[note, stale ? t("grid.stale") : null].filter(Boolean).join("\n\n") || undefined}
    >
      {content}
    </div>
  );
}, sameCell);

/** Without wrapping, Excel shows line breaks as nothing. */
function plainText({ cell, look, text, box }: PaneCell): string {
  if (typeof cell?.value === "number") {
    return fittedNumber(cell, text, look.font.size * PX_PER_POINT, box.width);
  }
  return look.wrap ? text : text.replaceAll("\n", "");
}

function runView({ text, bold, italic, underline, color }: TextRun, index: number) {
  const style = {
    fontWeight: bold ? 700 : 400,
    fontStyle: italic ? "italic" : "normal",
    ...(underline && { textDecoration: "underline" }),
    ...(color !== null && { color }),
  };
  return (
    <span key={index} style={style}>
      {text}
    </span>
  );
}

function sameCell(a: CellViewProps, b: CellViewProps): boolean {
  const p = a.item;
  const q = b.item;
  return (
    a.selected === b.selected &&
    a.stale === b.stale &&
    a.note === b.note &&
    a.runs === b.runs &&
    a.left === b.left &&
    a.top === b.top &&
    p.cell === q.cell &&
    p.look === q.look &&
    p.text === q.text &&
    p.foreign === q.foreign &&
    p.before === q.before &&
    p.after === q.after &&
    p.box.x === q.box.x &&
    p.box.y === q.box.y &&
    p.box.width === q.box.width &&
    p.box.height === q.box.height
  );
}
