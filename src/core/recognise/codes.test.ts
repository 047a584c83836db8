import fc from "fast-check";
import { inOrder, parseLaneCell, SYMBOL_LETTER } from "./codes";

const kinds = (text: string) => {
  const cell = parseLaneCell(text);
  return cell.kind === "codes"
    ? cell.tokens.map((token) => (token.kind === "symbol" ? token.symbol : "<"))
    : cell.kind;
};

/** Codes of a row left to right, in the order they are read. */
const ordered = (...cells: string[]) => {
  const tokens = cells.flatMap((text, lane) => {
    const cell = parseLaneCell(text);
    return cell.kind === "codes"
      ? cell.tokens.flatMap((token) => (token.kind === "symbol" ? [{ ...token, lane }] : []))
      : [];
  });
  return inOrder(tokens)
    .map(({ symbol, lane }) => `${SYMBOL_LETTER[symbol]}${lane}`)
    .join(" ");
};

describe("a pelaksana cell", () => {
  test.each([
    ["start", ["M", "m", "mulai", "Mulai", "START", "awal"]],
    ["process", ["P", "p", "proses", "Process"]],
    ["decision", ["K", "k", "keputusan", "DECISION", "?", "◇"]],
    ["end", ["S", "s", "selesai", "end", "Stop", "akhir"]],
    ["process", ["x", "X", "v", "V", "✓", "√", "ü", "\uF0FC", "●", "3"]],
  ])("reads every way to write a %s", (kind, texts) => {
    expect(texts.map(kinds)).toEqual(texts.map(() => [kind]));
  });

  test("separates tokens by white space, line breaks, + and comma", () => {
    const tokens = ["start", "process", "decision", "end"];
    expect(kinds("M P K S")).toEqual(tokens);
    expect(kinds("M\nP\r\nK\tS")).toEqual(tokens);
    expect(kinds("M+P + K,S")).toEqual(tokens);
  });

  test("reads the order, the star and the span", () => {
    expect(parseLaneCell("K12*")).toEqual({
      kind: "codes",
      tokens: [{ kind: "symbol", symbol: "decision", order: 12, starred: true, writing: "word" }],
    });
    expect(parseLaneCell("proses2*")).toMatchObject({ tokens: [{ order: 2, starred: true }] });
    expect(kinds("< P")).toEqual(["<", "process"]);
  });

  test("takes a bare number as a process at that place", () => {
    expect(parseLaneCell("7")).toMatchObject({
      tokens: [{ symbol: "process", order: 7, starred: false, writing: "tick" }],
    });
  });

  test("is empty when blank, - or …", () => {
    expect(["", "  ", "-", "–", "…", "..."].map(kinds)).toEqual(Array(6).fill("empty"));
  });

  test("is a label when Ya, Tidak, Y or T stands alone", () => {
    expect(["Ya", "TIDAK", "y", "T"].map(kinds)).toEqual(Array(4).fill("label"));
    expect(kinds("Ya P")).toBe("unknown");
  });

  test("is not understood otherwise, as a whole", () => {
    const texts = [
      "Q",
      "M Q",
      "P0",
      "P100",
      "0",
      "100",
      "P**",
      "x*",
      "*",
      "M;P",
      "Staf",
      "<<",
      "Tdk",
    ];
    expect(texts.map(kinds)).toEqual(texts.map(() => "unknown"));
  });

  test("is understood or not, and never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(["empty", "label", "codes", "unknown"]).toContain(parseLaneCell(text).kind);
      }),
    );
  });
});

describe("the order in a row", () => {
  test("puts M first, S last and the rest left to right", () => {
    expect(ordered("S", "K", "P", "M")).toBe("M3 K1 P2 S0");
    expect(ordered("P M", "", "S P")).toBe("M0 P0 P2 S2");
  });

  test("is set by numbers, ties from left to right", () => {
    expect(ordered("P2", "P1")).toBe("P1 P0");
    expect(ordered("K2", "P1", "P2")).toBe("P1 K0 P2");
    expect(ordered("2", "1")).toBe("P1 P0");
  });

  test("takes a number as a place: symbols without one fill the others", () => {
    expect(ordered("P", "P1")).toBe("P1 P0");
    expect(ordered("P2", "P")).toBe("P1 P0");
    expect(ordered("M", "P3", "P")).toBe("M0 P2 P1");
    expect(ordered("P9", "P", "P")).toBe("P1 P2 P0");
  });

  test("lets a number overrule M and S", () => {
    expect(ordered("P1", "M2", "S3", "P4")).toBe("P0 M1 S2 P3");
  });
});
