import { findings, found } from "../../../tests/support/findings";
import { sop } from "../../../tests/support/sop";
import { outputDiffersFromKelengkapan } from "./output-differs-from-kelengkapan";

const one = (kelengkapan: string, output: string) =>
  sop({ activities: [{ symbols: ["P0"], kelengkapan, output }] });

test("output-differs-from-kelengkapan: the same words are told at the output", () => {
  const document = one("Data hasil survey", "data hasil  survey.");
  expect(findings(outputDiffersFromKelengkapan, document)).toEqual([
    { messageId: "same", at: "G14", data: { activity: "1" } },
  ]);
});

test.each([
  ["Surat", "Surat tercatat"],
  ["", ""],
  ["-", "-"],
])("output-differs-from-kelengkapan: “%s” and “%s” are not", (kelengkapan, output) => {
  expect(found(outputDiffersFromKelengkapan, one(kelengkapan, output))).toEqual([]);
});
