import { memo } from "react";
import { columnName } from "../../core/grid/address";
import { type Axis, type Span, sizeOf, startOf } from "./axis";

type HeadersProps = {
  readonly axis: Axis;
  readonly span: Span;
  readonly selected: Span;
};

const visible = ({ axis, span, selected }: HeadersProps) => {
  const items = [];
  for (let index = span.first; index <= span.last; index++) {
    const size = sizeOf(axis, index);
    if (size === 0) continue;
    const on = index >= selected.first && index <= selected.last;
    items.push({ index, size, on, at: startOf(axis, index) });
  }
  return items;
};

/** Column letters. Cells say their own place to screen readers, so the letters are for the eye alone. */
export const ColumnHeaders = memo(function ColumnHeaders({
  left,
  width,
  ...props
}: HeadersProps & { readonly left: number; readonly width: number }) {
  return (
    <div className="wb-letters" style={{ width }} aria-hidden="true">
      {visible(props).map(({ index, size, on, at }) => (
        <div
          key={index}
          className={on ? "wb-header wb-on" : "wb-header"}
          style={{ left: at - left, width: size }}
        >
          {columnName(index)}
        </div>
      ))}
    </div>
  );
});

/** Row numbers. */
export const RowHeaders = memo(function RowHeaders({
  top,
  height,
  width,
  ...props
}: HeadersProps & { readonly top: number; readonly height: number; readonly width: number }) {
  return (
    <div className="wb-numbers" style={{ height, width }} aria-hidden="true">
      {visible(props).map(({ index, size, on, at }) => (
        <div
          key={index}
          className={on ? "wb-header wb-on" : "wb-header"}
          style={{ top: at - top, height: size }}
        >
          {index + 1}
        </div>
      ))}
    </div>
  );
});
