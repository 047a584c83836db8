import type { SopDocument } from "../document/sop-document";
import type { GridSnapshot } from "../grid/grid-snapshot";
import { type DrawingStyle, LINE_WEIGHTS, PLAIN_STYLE } from "./drawing-style";
import { isFingerprintOf, recordedLook } from "./fingerprint";
import { type KeptLook, lookFromText } from "./look-text";
import { ownDrawing, parseOwnName } from "./own-names";
import { USUAL_WORDS } from "./symbol-text";
import { symbolContent } from "./symbol-words";

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
    // By the title: the author may have written something else into the symbol since.
    terminatorText: shapes.some(
      ({ name, title }) =>
        parseOwnName(name)?.role === "n" &&
        (["start", "end"] as const).some((kind) =>
          isFingerprintOf(title, symbolContent(kind, USUAL_WORDS[kind])),
        ),
    ),
    compatible: lines.some(({ plain }) => plain),
  };
}
