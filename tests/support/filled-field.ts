import type { Rule } from "../../src/core/rules/define-rule";
import type { TextKey } from "../../src/core/rules/identity-block";
import { found } from "./findings";
import { field, NO_IDENTITY, sop } from "./sop";

/** Tests that hold for every rule that asks for one field of the identity block. */
export function testsOfFilled(rule: Rule, key: TextKey): void {
  test.each(["", " ", "-", "...", "…"])("%j stands for nothing", (text) => {
    expect(found(rule, sop({ identity: { [key]: field(text, 2) } }))).toEqual(["empty F3"]);
  });

  test("a label that is not there is told at the title", () => {
    expect(found(rule, sop({ identity: { [key]: null } }))).toEqual(["missing F6"]);
  });

  test("without an identity block nothing is said: one finding is enough", () => {
    expect(found(rule, sop({ identity: NO_IDENTITY }))).toEqual([]);
  });

  test("the model has it", () => {
    expect(found(rule, sop({}))).toEqual([]);
  });
}
