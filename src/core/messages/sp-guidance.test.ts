import { spReading } from "../../../tests/support/sp/sp";
import { COMPONENT_KEYS, type ComponentKey } from "../document/sp-components";
import { lintSp } from "../sp-rules/lint-sp";
import { spPresetFor } from "../sp-rules/presets";
import { componentGuidance } from "./sp-guidance";

const codesWith = (key: ComponentKey, text: string) =>
  lintSp(spReading({ components: { [key]: text } }), spPresetFor("final")).map(({ code }) => code);

test.each(COMPONENT_KEYS)(
  "the good example of %s is right by every rule, the bad one is not",
  (key) => {
    const { good, bad } = componentGuidance(key, "id");
    expect(codesWith(key, good)).toEqual([]);
    // No rule can tell whether a guarantee of safety is a good one.
    if (key !== "jaminanKeamanan") expect(codesWith(key, bad)).not.toEqual([]);
  },
);

test("each component is explained in both languages", () => {
  for (const key of COMPONENT_KEYS) {
    const [id, en] = [componentGuidance(key, "id"), componentGuidance(key, "en")];
    expect(id.what).not.toBe(en.what);
    expect(id.good).toBe(en.good);
  }
});
