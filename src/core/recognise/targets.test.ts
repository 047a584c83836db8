import { REFERENCE_MARK } from "./target-formula";
import { parseTargets } from "./targets";

const typed = (text: string) => parseTargets({ text, references: [] });
const targets = (text: string) => typed(text).map(({ target }) => target);

describe("entries of a helper cell", () => {
  test("are targets with ; between them", () => {
    expect(targets("5; 7")).toEqual([
      { kind: "number", number: "5", symbol: 1 },
      { kind: "number", number: "7", symbol: 1 },
    ]);
    expect(typed("5;").length).toBe(1);
    expect(typed("")).toEqual([]);
    expect(typed(" … ")).toEqual([]);
  });

  test.each([
    ["3#2", { kind: "number", number: "3", symbol: 2 }],
    ["3 # 2", { kind: "number", number: "3", symbol: 2 }],
    ["3.2", { kind: "number", number: "3.2", symbol: 1 }],
    ["2a", { kind: "number", number: "2a", symbol: 1 }],
    ["#2", { kind: "own-row", symbol: 2 }],
    ["selesai", { kind: "end" }],
    ["Selesai", { kind: "end" }],
    ["-", { kind: "stop" }],
  ])("%s is a target", (text, target) => {
    expect(targets(text)).toEqual([target]);
  });

  test("say by j> which symbol they belong to", () => {
    expect(typed("1>5; 2>-; 7").map(({ from }) => from)).toEqual([1, 2, null]);
    expect(targets("2>-")).toEqual([{ kind: "stop" }]);
    expect(targets("1 > #3")).toEqual([{ kind: "own-row", symbol: 3 }]);
  });

  test("carry a word in brackets", () => {
    const [entry] = typed("1>3#2 (Tidak lengkap)");
    expect(entry).toMatchObject({ from: 1, word: "Tidak lengkap", shown: "3#2" });
    expect(typed("3 (a; b (c)); 4").map(({ word }) => word)).toEqual(["a; b (c)", null]);
    expect(typed("selesai (Ditolak)")).toMatchObject([
      { target: { kind: "end" }, word: "Ditolak" },
    ]);
    expect(typed("3 ()")).toMatchObject([{ word: null }]);
  });

  test.each(["#", "#0", "3#", "0>3", "1>", "1>2>3", "(Ya)", "a#b"])(
    "%s is not understood",
    (text) => {
      expect(typed(text)).toMatchObject([{ target: null, shown: text }]);
    },
  );

  test("may be references, each with its own cell", () => {
    const text = `1>${REFERENCE_MARK}#2; ${REFERENCE_MARK} (Ya)`;
    const cells = [
      { name: "A5", cell: { row: 4, column: 0 } },
      { name: "A9", cell: { row: 8, column: 0 } },
    ];
    expect(parseTargets({ text, references: cells })).toMatchObject([
      { from: 1, target: { kind: "cell", cell: { row: 4 }, symbol: 2 }, shown: "A5#2" },
      { from: null, target: { kind: "cell", cell: { row: 8 }, symbol: 1 }, word: "Ya" },
    ]);
  });
});
