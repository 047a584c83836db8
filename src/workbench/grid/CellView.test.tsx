import { render, screen } from "@testing-library/react";
import { PLAIN_LOOK } from "../../xlsx/cell-looks";
import { CellView } from "./CellView";
import type { PaneCell } from "./pane-cells";

const running: PaneCell = {
  range: { top: 0, left: 0, bottom: 0, right: 0 },
  cell: undefined,
  look: PLAIN_LOOK,
  text: "Apakah berkas lengkap?",
  box: { x: 0, y: 0, width: 60, height: 20 },
  before: 0,
  after: 45,
  foreign: false,
};

test("the mark of a note stands in the corner of its cell, not where a longer text ends", () => {
  const plain = { runs: null, stale: false, selected: false, left: 0, top: 0 };
  render(<CellView item={running} note="Susun: tulis perbuatannya" {...plain} />);
  const cell = screen.getByRole("gridcell");
  expect(cell).toHaveClass("wb-note");
  expect(cell.style.width).toBe("105px");
  expect(cell.style.getPropertyValue("--wb-cell-end")).toBe("45px");
});
