import { useMemo } from "react";
import type { RangeAddress } from "../../core/grid/address";
import type { GridSnapshot } from "../../core/grid/grid-snapshot";
import type { SheetView } from "../../xlsx/sheet-view";
import type { Span } from "./axis";
import { GridPane } from "./GridPane";
import { ColumnHeaders, RowHeaders } from "./Headers";
import {
  contentSize,
  frozenSpan,
  HEADER_HEIGHT,
  mainSpan,
  type PaneSpans,
  type SheetGeometry,
} from "./sheet-geometry";

/** The same object for the same span, so that panes that did not move are not laid out again. */
const useSteady = ({ first, last }: Span): Span => useMemo(() => ({ first, last }), [first, last]);

/**
 * The four panes around a freeze, with their headers. What is frozen sticks to the edges of the scrolling element:
 *
 *     corner  | letters      sticks to the top; its left part to the left edge, too
 *     --------+--------
 *     numbers | main         the left part sticks to the left edge
 */
export function GridPanes({
  geometry,
  spans,
  ...shown
}: {
  readonly geometry: SheetGeometry;
  readonly spans: PaneSpans;
  readonly snapshot: GridSnapshot;
  readonly view: SheetView;
  readonly pictures: ReadonlyMap<string, string>;
  readonly selected: RangeAddress;
  readonly active: RangeAddress;
}) {
  const { rows, columns, headerWidth, frozenWidth, frozenHeight } = geometry;
  const { selected } = shown;
  const frozenRows = useSteady(spans.frozenRows);
  const mainRows = useSteady(spans.mainRows);
  const frozenColumns = useSteady(spans.frozenColumns);
  const mainColumns = useSteady(spans.mainColumns);
  const allFrozenRows = useSteady(frozenSpan(geometry.frozenRows));
  const allFrozenColumns = useSteady(frozenSpan(geometry.frozenColumns));
  const allMainRows = useSteady(mainSpan(rows, geometry.frozenRows));
  const allMainColumns = useSteady(mainSpan(columns, geometry.frozenColumns));
  const selectedRows = useSteady({ first: selected.top, last: selected.bottom });
  const selectedColumns = useSteady({ first: selected.left, last: selected.right });
  const shared = { ...shown, rows, columns };
  const main = contentSize(geometry);
  return (
    <div className="wb-content" style={main} contentEditable={false}>
      <div className="wb-top" style={{ height: HEADER_HEIGHT + frozenHeight }}>
        <div className="wb-corner" style={{ width: headerWidth + frozenWidth }}>
          <div className="wb-across" style={{ height: HEADER_HEIGHT }}>
            <div className="wb-all" style={{ width: headerWidth }} />
            <ColumnHeaders
              axis={columns}
              span={frozenColumns}
              selected={selectedColumns}
              left={0}
              width={frozenWidth}
            />
          </div>
          <div className="wb-across">
            <RowHeaders
              axis={rows}
              span={frozenRows}
              selected={selectedRows}
              top={0}
              height={frozenHeight}
              width={headerWidth}
            />
            <GridPane
              {...shared}
              className="wb-frozen-both"
              rowSpan={frozenRows}
              rowRange={allFrozenRows}
              columnSpan={frozenColumns}
              columnRange={allFrozenColumns}
            />
          </div>
        </div>
        <div>
          <ColumnHeaders
            axis={columns}
            span={mainColumns}
            selected={selectedColumns}
            left={frozenWidth}
            width={main.width - headerWidth - frozenWidth}
          />
          <GridPane
            {...shared}
            className="wb-frozen-rows"
            rowSpan={frozenRows}
            rowRange={allFrozenRows}
            columnSpan={mainColumns}
            columnRange={allMainColumns}
          />
        </div>
      </div>
      <div className="wb-across">
        <div className="wb-left wb-across" style={{ width: headerWidth + frozenWidth }}>
          <RowHeaders
            axis={rows}
            span={mainRows}
            selected={selectedRows}
            top={frozenHeight}
            height={main.height - HEADER_HEIGHT - frozenHeight}
            width={headerWidth}
          />
          <GridPane
            {...shared}
            className="wb-frozen-columns"
            rowSpan={mainRows}
            rowRange={allMainRows}
            columnSpan={frozenColumns}
            columnRange={allFrozenColumns}
          />
        </div>
        <GridPane
          {...shared}
          className="wb-main"
          rowSpan={mainRows}
          rowRange={allMainRows}
          columnSpan={mainColumns}
          columnRange={allMainColumns}
        />
      </div>
    </div>
  );
}
