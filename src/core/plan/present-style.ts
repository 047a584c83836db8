import type { SopDocument } from "../document/sop-document";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { type DrawingStyle, LINE_WEIGHTS, PLAIN_STYLE } from "./drawing-style";
import { recordedLook } from "./fingerprint";
import { type KeptLook, lookFromText } from "./look-text";
import { ownDrawing, parseOwnName } from "./own-names";

/** The style of the drawing on the sheet, as its objects tell it; the plain one where there is none. */
export function presentStyle(snapshot: GridSnapshot, document: SopDocument): DrawingStyle {
  const { shapes } = ownDrawing(snapshot, document);
  const looks = (role: "n" | "e"): readonly KeptLook[] =>
    shapes
      .filter(({ name }) => parseOwnName(name)?.role === role)
      .map(({ title }) => lookFromText(recordedLook(title)));
  const symbols = looks("n");
  const lines = looks("e");
  const weight = symbols.find(({ look }) => look.weight !== undefined)?.look.weight;
  return {
    theme: symbols.some(({ look }) => look.fill !== undefined) ? "coloured" : "plain",
    lineWeight: LINE_WEIGHTS.find((one) => one === weight) ?? PLAIN_STYLE.lineWeight,
    arrowHead: lines.find(({ look }) => look.head !== undefined)?.look.head ?? "medium",
    terminatorText: shapes.some(
      ({ name, geometry, text }) =>
        parseOwnName(name)?.role === "n" && geometry === "flowChartTerminator" && text !== "",
    ),
    compatible: lines.some(({ plain }) => plain),
  };
}
