import type { ReadingProblem } from "../../document/sop-document";
import { centre } from "../../grid/geometry";
import type { SnapshotShape } from "../../grid/grid-snapshot";
import { rangeBounds } from "../../grid/grid-snapshot";
import type { AttachedLine } from "./attach-ends";
import { attachEnds } from "./attach-ends";
import { buildFlow } from "./build-flows";
import type { CellWord } from "./cell-words";
import { cellWords } from "./cell-words";
import type { DrawnFlow, DrawnFlowInput } from "./drawn-flow";
import { exitWordsInside } from "./exit-words";
import { findProblems, isMisplaced, isStranger } from "./find-problems";
import { joinPages } from "./join-pages";
import { joinTogether } from "./join-together";
import type { ExitText } from "./name-exits";
import { nameExits } from "./name-exits";
import type { PlacedSymbol } from "./order-nodes";
import { isPlaced } from "./order-nodes";
import { promoteDeciders } from "./promote-deciders";
import { promotePages } from "./promote-pages";
import type { DrawnSymbol, DrawnWord, SortedShapes } from "./sort-shapes";
import { sortShapes } from "./sort-shapes";
import { splitJoints } from "./split-joints";
import { lineGroups, traceLines } from "./trace-lines";

/**
 * Reads the flow that an author drew over the lanes: sort shapes → attach the ends of lines → trace the lines →
 * join pages → name exits → build nodes and flows. What is left over is a problem, never a guess in silence.
 */
export function readDrawnFlow(input: DrawnFlowInput): DrawnFlow {
  const { snapshot, body } = input;
  const sorted = sortShapes(input);
  const lines = attachEnds(sorted, rangeBounds(snapshot, body));
  const stepsAndPages = symbolsWith(sorted, lines);
  const paged = promotePages(stepsAndPages, traceLines(splitJoints(lines, stepsAndPages)));
  const promoted = promoteDeciders(paged.symbols, paged.traces, sorted.words);
  const { symbols, traces } = promoted;
  const { links, broken } = joinPages(traces, symbols);

  const cells = cellWords(input);
  const words = sorted.words.filter(({ shape }) => !symbols.some((s) => s.shape.id === shape.id));
  const loose = cells.filter((cell) => !deciderIn(cell, symbols));
  const { words: exitWords, used } = nameExits(links, traces, [...words.map(exitText), ...loose]);

  const placed = symbols.filter(isPlaced).filter(({ form }) => form !== "page");
  const hasArrows = lines.some(({ path }) => path.beginArrow || path.endArrow);
  const innerWords = (symbol: PlacedSymbol): readonly string[] => [
    ...(exitWordsInside(symbol.text) ?? []),
    ...cells.filter((cell) => deciderIn(cell, [symbol])).map(({ text }) => text),
  ];
  const built = buildFlow(input, placed, joinTogether(links, hasArrows), exitWords, innerWords);

  const isRead = ({ shape }: DrawnSymbol): boolean => symbols.some((s) => s.shape.id === shape.id);
  const isToTell = (one: DrawnSymbol): boolean => isStranger(one) || isMisplaced(one);
  const isStray = (word: DrawnWord): boolean =>
    word.certain && word.inBody && !used.has(word.shape.id) && !isKnot(word, lines);
  const problems = [
    ...findProblems(
      snapshot,
      [...symbols, ...sorted.candidates.filter((one) => isToTell(one) && !isRead(one))],
      lines,
      traces,
      broken,
      words.filter(isStray),
    ),
    ...loose.filter(({ id }) => !used.has(id)).map((cell) => strayCell(cell, snapshot.sheet)),
    ...built.problems,
  ];
  const ids = flowIds(
    symbols,
    lines,
    sorted.joints,
    words.filter(({ shape, certain, inBody }) => (certain && inBody) || used.has(shape.id)),
  );
  return {
    nodes: built.nodes,
    flows: built.flows,
    flowShapeIds: snapshot.shapes.map(({ id }) => id).filter((id) => ids.has(id)),
    problems: inSheetOrder(problems),
  };
}

/**
 * The author's visible symbols that stand in a lane and on an activity: whether there are any tells if a sheet is drawn.
 * Before any line is followed, but for a drawing that is made of pictures or text boxes alone.
 */
export function flowShapesOver(input: DrawnFlowInput): readonly SnapshotShape[] {
  const sorted = sortShapes(input);
  const { symbols, candidates, lines } = sorted;
  const glued = new Set(lines.flatMap(({ path }) => [path.begin?.shapeId, path.end?.shapeId]));
  const met = candidates.filter(({ shape }) => glued.has(shape.id));
  const evident = [...symbols, ...met].filter(isPlaced);
  if (evident.length > 0 || lines.length === 0 || candidates.length === 0) {
    return evident.map(({ shape }) => shape);
  }
  const attached = attachEnds(sorted, rangeBounds(input.snapshot, input.body));
  return symbolsWith(sorted, attached)
    .filter(isPlaced)
    .map(({ shape }) => shape);
}

/** The evident symbols, and of the other shapes those that a line was attached to. */
function symbolsWith(
  { symbols, candidates }: SortedShapes,
  lines: readonly AttachedLine[],
): readonly DrawnSymbol[] {
  const attached = new Set(
    lines.flatMap(({ begin, end }) =>
      [begin, end].flatMap((at) => (at.kind === "symbol" ? [at.symbol] : [])),
    ),
  );
  return [...symbols, ...candidates.filter((candidate) => attached.has(candidate))];
}

const exitText = ({ shape, certain }: DrawnWord): ExitText => ({
  id: shape.id,
  text: shape.text.trim(),
  bounds: shape.bounds,
  certain,
});

/** Whether a decision stands in the cell: then the word in the cell is a word inside the symbol. */
const deciderIn = ({ bounds }: CellWord, symbols: readonly DrawnSymbol[]): boolean =>
  symbols.some(({ form, shape }) => {
    const { x, y } = centre(shape.bounds);
    const inside =
      x >= bounds.x &&
      x <= bounds.x + bounds.width &&
      y >= bounds.y &&
      y <= bounds.y + bounds.height;
    return form === "decision" && inside;
  });

const isKnot = ({ shape }: DrawnWord, lines: readonly AttachedLine[]): boolean =>
  lines.some((line) =>
    [line.begin, line.end].some((at) => at.kind === "knot" && at.knot === `word:${shape.id}`),
  );

const strayCell = ({ range, text }: CellWord, sheet: string): ReadingProblem => ({
  code: "label-loose",
  origin: { sheet, range },
  data: { text },
});

/** What was read as flow: symbols in the body with their captions, lines that hang on a symbol, words. */
function flowIds(
  symbols: readonly DrawnSymbol[],
  lines: readonly AttachedLine[],
  joints: readonly SnapshotShape[],
  words: readonly DrawnWord[],
): ReadonlySet<string> {
  const attached = new Set(
    lines.flatMap(({ begin, end }) =>
      [begin, end].flatMap((at) => (at.kind === "symbol" ? [at.symbol.shape.id] : [])),
    ),
  );
  const read = symbols.filter(
    (symbol) =>
      isPlaced(symbol) ||
      (symbol.place.inBody && (symbol.form === "page" || attached.has(symbol.shape.id))),
  );
  const hung = lineGroups(lines).filter((group) =>
    group.some(({ begin, end }) => begin.kind === "symbol" || end.kind === "symbol"),
  );
  return new Set([
    ...read.flatMap(({ shape, captions }) => [shape.id, ...captions.map(({ id }) => id)]),
    ...hung.flat().map(({ shape }) => shape.id),
    ...[...words.map(({ shape }) => shape), ...joints].map(({ id }) => id),
  ]);
}

const inSheetOrder = (problems: readonly ReadingProblem[]): readonly ReadingProblem[] =>
  [...problems].sort(
    ({ origin: { range: a } }, { origin: { range: b } }) => a.top - b.top || a.left - b.left,
  );
