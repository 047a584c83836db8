import fc from "fast-check";
import { type JsonNode, readJson } from "./json-text";

function plain(node: JsonNode): unknown {
  switch (node.kind) {
    case "object":
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
    case "list":
      return node.items.map(plain);
    case "word":
      return node.value === "null" ? null : node.value === "true";
    default:
      return node.value;
  }
}

/** Values whose text JSON.stringify leaves without control characters beyond the escapes. */
const json = fc.jsonValue({ noUnicodeString: false });

test("reads whatever JSON says, as the language itself does", () => {
  fc.assert(
    fc.property(json, fc.constantFrom(0, 2, "\t"), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const reading = readJson(text);
      expect(reading.ok && JSON.stringify(plain(reading.node))).toBe(
        JSON.stringify(JSON.parse(text)),
      );
    }),
  );
});

test("of the control characters only those below the space are refused", () => {
  for (const [code, isRead] of [
    [0x1f, false],
    [0x7f, true],
    [0x9f, true],
  ] as const) {
    expect(readJson(`["${String.fromCharCode(code)}"]`).ok).toBe(isRead);
  }
});

test("takes no text that the language itself refuses, and never crashes", () => {
  const pieces = fc.constantFrom(...'{}[]:,"\\ \n\ttruefalsn10.e-+\u0001ab');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (letters) => {
      const text = letters.join("");
      const isJson = (() => {
        try {
          JSON.parse(text);
          return true;
        } catch {
          return false;
        }
      })();
      expect(readJson(text).ok).toBe(isJson);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['{"a": 1,}', "unexpected", 1, 9, "}"],
  ['{"a": 1\n "b": 2}', "unexpected", 2, 2, '"'],
  ["{'a': 1}", "unexpected", 1, 2, "'"],
  ['{"a": [1, 2', "incomplete", 1, 12, ""],
  ['{"a": "b', "incomplete", 1, 9, ""],
  ['{"a": "b\n"}', "unexpected", 1, 9, "\n"],
  ['{"a": tru}', "unexpected", 1, 7, "t"],
  ['{"a": 01}', "unexpected", 1, 8, "1"],
  ["{} // x", "unexpected", 1, 4, "/"],
  ["", "incomplete", 1, 1, ""],
] as const)("%j is told at its place", (text, kind, line, column, found) => {
  expect(readJson(text)).toEqual({
    ok: false,
    fault: { kind, at: { line, column }, found },
  });
});

test("each value and key knows where it stands, also behind a byte order mark", () => {
  const reading = readJson('\uFEFF{\n  "a": [1, "b"]\n}');
  expect(reading).toMatchObject({
    ok: true,
    node: {
      at: { line: 1, column: 1 },
      entries: [
        {
          key: "a",
          at: { line: 2, column: 3 },
          value: { items: [{ at: { line: 2, column: 9 } }, { at: { line: 2, column: 12 } }] },
        },
      ],
    },
  });
});

test("nesting without end is refused", () => {
  expect(readJson("[".repeat(5000)).ok).toBe(false);
});
