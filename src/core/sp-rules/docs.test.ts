import { ruleExamples } from "../../../tests/support/rule-examples";
import { spSheetsOf } from "../../../tests/support/sp/sp-docs";
import { recogniseSp } from "../recognise/sp/recognise-sp";
import { SP_RULES } from "./index";
import { lintSp } from "./lint-sp";
import { spPresetFor } from "./presets";

ruleExamples({
  folder: __dirname,
  rules: SP_RULES,
  examplesOf: (tables) => tables,
  findingsIn: (example) => lintSp(recogniseSp(spSheetsOf(example)), spPresetFor()),
  // Brackets may be text of the template that is repeated; an answer to fill in ends so: “Surat …”.
  unwanted: /[{}]|…(?!”)|^[A-Z]+-\d+$/,
});
