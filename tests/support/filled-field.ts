import type { Rule } from "../../src/core/rules/define-rule";
import type { TextKey } from "../../src/core/rules/identity-block";
import { found } from "./findings";
import { field, NO_IDENTITY, sop } from "./sop";

/**
 * Tests that hold for every rule that asks for one field of the identity block.
 *
 * @param place where a missing label is told: at the title, or elsewhere
 */
export function testsOfFilled(rule: Rule, key: TextKey, place = "F6"): void {
  test.each(["", " ", "-", "...", "…"])("%j stands for nothing", (text) => {
    expect(found(rule, sop({ identity: { [key]: field(text, 2) } }))).toEqual(["empty F3"]);
  });

  test(`a label that is not there is told at ${place}`, () => {
    expect(found(rule, sop({ identity: { [key]: null } }))).toEqual([`missing ${place}`]);
  });

  test("without an identity block nothing is said: one finding is enough", () => {
    expect(found(rule, sop({ identity: NO_IDENTITY }))).toEqual([]);
  });

  test("the model has it", () => {
    expect(found(rule, sop({}))).toEqual([]);
  });
}
