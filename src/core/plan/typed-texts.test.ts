import { form } from "../../../tests/support/grid";
import { handDrawnSnapshot } from "../../../tests/support/hand-drawn-snapshot";
import { applied } from "../../../tests/support/memory-workbook";
import type { GridSnapshot, SnapshotShape } from "../grid/grid-snapshot";
import { recognise } from "../recognise/recognise";
import { drawingState } from "./drawing-state";
import { type DrawingStyle, PLAIN_STYLE } from "./drawing-style";
import { planDraw } from "./plan-draw";
import { planErase } from "./plan-erase";
import { planStep } from "./plan-step";
import type { StepEdit } from "./steps/step-edit";

const steps = [
  { kegiatan: "Mengajukan permohonan", kode: ["M", "", ""] },
  { kegiatan: "Memeriksa berkas", kode: ["", "K", ""], tidak: 1 },
  { kegiatan: "Menyetujui", kode: ["", "", "P"] },
  { kegiatan: "Menerima hasil", kode: ["S", "", ""] },
];
const pelaksana = ["Pemohon", "Loket", "Kasi"];
const sheet = form({ pelaksana, columnWidths: [30, 150, 96, 96, 96], steps });

const documentOf = (snapshot: GridSnapshot) => recognise([snapshot]).documents[0]!;

function plan(snapshot: GridSnapshot, style?: Partial<DrawingStyle>) {
  const made = planDraw(snapshot, documentOf(snapshot), {
    replace: true,
    ...(style && { style: { ...PLAIN_STYLE, ...style } }),
  });
  if (made.kind !== "plan") throw new Error(made.kind);
  return made;
}

const drawn = (snapshot: GridSnapshot, style?: Partial<DrawingStyle>): GridSnapshot =>
  applied(snapshot, plan(snapshot, style).commands);

const isSymbol = ({ name }: SnapshotShape): boolean => /:n:\d+$/.test(name);

/** A user types into a symbol. */
const typed = (snapshot: GridSnapshot, description: string, text: string): GridSnapshot => ({
  ...snapshot,
  shapes: snapshot.shapes.map((shape) =>
    shape.description === description ? { ...shape, text } : shape,
  ),
});

const textsIn = (snapshot: GridSnapshot): readonly string[] =>
  snapshot.shapes
    .filter((one) => isSymbol(one) && one.text !== "")
    .map(({ description, text }) => `${description} = ${text}`);

const nodeTexts = (snapshot: GridSnapshot): readonly string[] =>
  documentOf(snapshot).activities.flatMap(({ nodes }) => nodes.map(({ text }) => text));

function stepped(snapshot: GridSnapshot, edit: StepEdit): GridSnapshot {
  const made = planStep(snapshot, documentOf(snapshot), edit);
  if (made.kind !== "plan") throw new Error(made.kind);
  return applied(snapshot, made.commands);
}

const CHECK = "Langkah 2 Loket: keputusan";
const APPROVE = "Langkah 3 Kasi: proses";
const withTexts = typed(typed(drawn(sheet), CHECK, "Valid?"), APPROVE, "Paraf");

describe("a text that somebody types into a symbol of ours", () => {
  test("is read with the codes, and leaves the drawing up to date", () => {
    expect(nodeTexts(withTexts)).toEqual(["", "Valid?", "Paraf", ""]);
    expect(plan(withTexts).commands).toEqual([]);
    expect(drawingState(withTexts, documentOf(withTexts))).toBe("current");
  });

  test("stays when the symbol is drawn anew", () => {
    const coloured = drawn(withTexts, { theme: "coloured" });
    expect(textsIn(coloured)).toEqual([`${CHECK} = Valid?`, `${APPROVE} = Paraf`]);
    expect(plan(coloured).commands).toEqual([]);
  });

  test.each<[string, StepEdit, readonly string[]]>([
    [
      "a step comes before it",
      { kind: "add-step", place: 1, description: "Mencatat", symbol: null },
      ["Langkah 3 Loket: keputusan = Valid?", "Langkah 4 Kasi: proses = Paraf"],
    ],
    [
      "its step goes up",
      { kind: "move-step", activity: documentOf(sheet).activities[2]!.id, place: 1 },
      ["Langkah 2 Kasi: proses = Paraf", "Langkah 3 Loket: keputusan = Valid?"],
    ],
    [
      "its pelaksana goes to another column",
      { kind: "move-pelaksana", lane: documentOf(sheet).pelaksana[2]!.id, place: 0 },
      [`${CHECK} = Valid?`, `${APPROVE} = Paraf`],
    ],
    [
      "the step before it goes",
      { kind: "remove-step", activity: documentOf(sheet).activities[1]!.id },
      ["Langkah 2 Kasi: proses = Paraf"],
    ],
  ])("goes with its step when %s", (_, edit, texts) => {
    const after = stepped(withTexts, edit);
    const again = drawn(after);
    expect(textsIn(again)).toEqual(texts);
    expect(plan(again).commands).toEqual([]);
  });

  test("goes along when its lane gets wider and its row higher", () => {
    const wider = form({
      pelaksana,
      columnWidths: [30, 150, 120, 130, 140],
      rowHeights: Array.from({ length: 12 }, () => 60),
      steps,
    });
    const shapes = withTexts.shapes.map((shape) => {
      const own = drawn(wider).shapes.find(({ name }) => name === shape.name)!;
      return {
        ...shape,
        bounds: { ...own.bounds, x: own.bounds.x + 4, width: own.bounds.width - 9 },
      };
    });
    expect(textsIn(drawn({ ...drawn(wider), shapes }))).toEqual([
      `${CHECK} = Valid?`,
      `${APPROVE} = Paraf`,
    ]);
  });

  test("stays with a symbol that was moved, and with one whose step became a decision", () => {
    const dragged = {
      ...withTexts,
      shapes: withTexts.shapes.map((shape) =>
        shape.description === APPROVE
          ? { ...shape, bounds: { ...shape.bounds, x: shape.bounds.x - 12, y: shape.bounds.y + 5 } }
          : shape,
      ),
    };
    expect(textsIn(drawn(dragged))).toContain(`${APPROVE} = Paraf`);
    const lane = documentOf(sheet).pelaksana[2]!.id;
    const activity = documentOf(sheet).activities[2]!.id;
    const decided = stepped(withTexts, { kind: "set-symbol", activity, lane, symbol: "decision" });
    expect(textsIn(drawn(decided))).toContain("Langkah 3 Kasi: keputusan = Paraf");
  });

  test("goes before Mulai and Selesai, which stand in the other capsules", () => {
    const worded = drawn(withTexts, { terminatorText: true });
    const own = typed(worded, "Langkah 4 Pemohon: selesai", "Arsip");
    expect(plan(own).commands).toEqual([]);
    expect(nodeTexts(own)).toEqual(["", "Valid?", "Paraf", "Arsip"]);
    expect(textsIn(drawn(own, { terminatorText: false }))).toEqual([
      `${CHECK} = Valid?`,
      `${APPROVE} = Paraf`,
      "Langkah 4 Pemohon: selesai = Arsip",
    ]);
  });
});

describe("a text that is too long for its symbol", () => {
  const long = "Paraf koordinasi dan pemeriksaan ulang seluruh berkas permohonan";

  test("is set smaller, then cut with an ellipsis and told of, and not lost", () => {
    const redrawn = plan(typed(withTexts, APPROVE, long));
    expect(redrawn.warnings).toEqual([{ code: "text-cut", subject: "a3.1" }]);
    const cut = applied(typed(withTexts, APPROVE, long), redrawn.commands);
    const shown = cut.shapes.find(({ description }) => description === APPROVE)!.text;
    expect(shown).toMatch(/^Paraf koordinasi.*…$/);
    expect(nodeTexts(cut)[2]).toBe(long);
    expect(plan(cut).commands).toEqual([]);
  });

  test("what somebody makes of the beginning counts from then on", () => {
    const cut = drawn(typed(withTexts, APPROVE, long));
    expect(nodeTexts(typed(cut, APPROVE, "Paraf"))[2]).toBe("Paraf");
    expect(nodeTexts(typed(cut, APPROVE, ""))[2]).toBe("");
  });

  test("stands in its usual size where there is room", () => {
    const sizes = (text: string) =>
      plan(typed(withTexts, CHECK, text), { theme: "coloured" }).commands.flatMap((command) =>
        command.kind === "add-shapes"
          ? command.shapes.flatMap((one) =>
              one.kind === "symbol" && one.description === CHECK ? [one.look?.textSize ?? 8] : [],
            )
          : [],
      );
    expect(sizes("Sah?")).toEqual([8]);
    expect(sizes("Sah dan lengkap?")[0]).toBeLessThan(8);
  });
});

describe("a flow drawn by hand that is replaced", () => {
  const author: Readonly<Record<string, string>> = {
    "Kapsul 1": "MULAI",
    "Kotak 2": "Disposisi",
    "Kapsul 3": "Arsip",
  };
  const base = handDrawnSnapshot();
  const byHand = {
    ...base,
    shapes: base.shapes.map((shape) => ({ ...shape, text: author[shape.name] ?? shape.text })),
  };
  const replaced = drawn(byHand);

  test("hands its texts on, but no word that every capsule may carry", () => {
    expect(nodeTexts(byHand)).toEqual(["MULAI", "Disposisi", "Arsip"]);
    expect(nodeTexts(replaced)).toEqual(["", "Disposisi", "Arsip"]);
    expect(plan(replaced).commands).toEqual([]);
  });

  test("does so also when it comes back beside the codes", () => {
    const erased = applied(replaced, planErase(replaced));
    expect(documentOf(erased).flowSource).toBe("codes");
    expect(nodeTexts(erased)).toEqual(["MULAI", "Disposisi", "Arsip"]);
    expect(nodeTexts(drawn(erased))).toEqual(["", "Disposisi", "Arsip"]);
  });
});
