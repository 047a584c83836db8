import { ruleExamples } from "../../../tests/support/rule-examples";
import { dossierOf } from "../../../tests/support/sp/cross";
import { crossExamples, crossSheetsOf } from "../../../tests/support/sp/cross-docs";
import { CROSS_RULES } from "./index";
import { lintCross } from "./lint-cross";
import { crossPreset } from "./presets";

ruleExamples({
  folder: __dirname,
  rules: CROSS_RULES,
  examplesOf: crossExamples,
  findingsIn: (example) => lintCross(dossierOf(crossSheetsOf(example)), crossPreset),
});
