import { ruleLaws } from "../../../tests/support/rule-laws";
import { crossSheets, dossierOf } from "../../../tests/support/sp/cross";
import { crossRuleMessagesEn } from "../messages/cross-rules.en";
import { crossRuleMessagesId } from "../messages/cross-rules.id";
import { ruleNamed } from "../rules/index";
import { spRuleNamed } from "../sp-rules/index";
import { CROSS_RULES, crossRuleNamed } from "./index";
import { lintCross } from "./lint-cross";
import { crossPreset } from "./presets";

const ids: readonly string[] = CROSS_RULES.map(({ id }) => id).sort();

ruleLaws({
  folder: __dirname,
  rules: CROSS_RULES,
  presets: [crossPreset.severities],
  catalogues: { id: crossRuleMessagesId, en: crossRuleMessagesEn },
  hasOwnTests: true,
});

test("ids are slugs of their own, the codes are XR-01 to XR-14", () => {
  const codes = CROSS_RULES.map(({ code }) => code);
  expect(codes).toEqual(
    Array.from({ length: 14 }, (_, i) => `XR-${String(i + 1).padStart(2, "0")}`),
  );
  for (const id of ids) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(ruleNamed(id) ?? spRuleNamed(id)).toBeUndefined();
  }
  expect(crossRuleNamed("flow-time-keeps-the-promise")?.code).toBe("XR-03");
  expect(crossRuleNamed("no-such-rule")).toBeUndefined();
});

test("the model SP and its SOP have nothing to say about each other", () => {
  expect(lintCross(dossierOf(crossSheets({})), crossPreset)).toEqual([]);
});

test("a rule that crashes is reported, and the others go on", () => {
  const broken = {
    ...CROSS_RULES[0]!,
    check: () => {
      throw new Error("broken");
    },
  };
  const dossier = dossierOf(crossSheets({ sp: { components: { jangkaWaktu: "5 menit" } } }));
  const found = lintCross(dossier, crossPreset, undefined, [broken, ...CROSS_RULES]);
  expect(found.map(({ code }) => code)).toEqual(["XR-03", "X-00"]);
});
