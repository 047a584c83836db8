import { formatMessage, messageOf, problemText } from "./catalogue";
import { problemMessagesEn } from "./problems.en";
import { problemMessagesId } from "./problems.id";

describe("formatMessage", () => {
  test("fills placeholders, joins lists, keeps zero", () => {
    expect(formatMessage("{a} dan {b}: {n}", { a: "satu", b: ["dua", "tiga"], n: 0 })).toBe(
      "satu dan dua, tiga: 0",
    );
  });

  test("leaves out a part in brackets that has nothing to say", () => {
    expect(formatMessage("Sel[ {cell}] berisi[ {n}] rumus.", { cell: "B3" })).toBe(
      "Sel B3 berisi rumus.",
    );
  });

  test("takes what people wrote as it is, braces and dollars too", () => {
    expect(formatMessage("“{text}”[ ({cell})]", { text: "[{cell}] $& $1", cell: "A1" })).toBe(
      "“[{cell}] $& $1” (A1)",
    );
  });

  test("a missing value never shows its placeholder", () => {
    expect(formatMessage("Kegiatan {activity}.", {})).toBe("Kegiatan ….");
  });
});

test("messageOf: a finding of another release shows its code", () => {
  const finding = {
    ruleId: "toString",
    code: "AL-99",
    messageId: "length",
    data: {},
    severity: "hint",
    documentId: null,
    origin: { sheet: "SOP", range: { top: 0, left: 0, bottom: 0, right: 0 } },
    related: [],
  } as const;
  expect(messageOf(finding, "id")).toBe("AL-99");
});

describe("problemText", () => {
  test.each(Object.keys(problemMessagesId))(
    "%s reads as whole sentences with all of its data, and with none but what it needs",
    (code) => {
      const all = { count: 3, cell: "C5", sheet: "SOP 1", file: "a.xlsx", detail: "x" };
      const needed = { count: 3, cell: "C5" };
      for (const language of ["id", "en"] as const) {
        for (const data of [all, needed]) {
          expect(problemText(code, data, language)).toMatch(/^[A-Z][^{}[\]…]+\.$/);
        }
      }
    },
  );

  test("says that nothing was changed, in both languages", () => {
    // The one problem after which something has changed says so.
    const { "half-applied": changedId, ...unchangedId } = problemMessagesId;
    const { "half-applied": changedEn, ...unchangedEn } = problemMessagesEn;
    expect(changedId).toContain("sebagian perubahannya tertinggal");
    expect(changedEn).toContain("some of its changes remain");
    for (const text of Object.values(unchangedId)) {
      expect(text).toMatch(/(tidak|belum) diubah|[Tt]idak ada yang (diubah|ditulis)/);
    }
    for (const text of Object.values(unchangedEn)) {
      expect(text).toMatch(/not (been )?changed|[Nn]othing was (changed|written)/);
    }
  });

  test("an unknown code is told as a fault of our own, with the code", () => {
    expect(problemText("unexpected", {}, "id")).toContain("unexpected");
    expect(problemText("toString", {}, "en")).toContain("toString");
  });
});
