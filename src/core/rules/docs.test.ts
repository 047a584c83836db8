import { presetOf } from "../../../tests/support/doc-preset";
import { sheetsOf } from "../../../tests/support/rule-docs";
import { ruleExamples } from "../../../tests/support/rule-examples";
import { recognise } from "../recognise/recognise";
import { RULES } from "./index";
import { lint } from "./lint";

ruleExamples({
  folder: __dirname,
  rules: RULES,
  examplesOf: (tables) => tables,
  findingsIn: (example) => lint(recognise(sheetsOf(example)), presetOf(example)),
  // An answer to fill in ends so: “Memeriksa …”.
  unwanted: /[{}[\]]|…(?![”,])|^[A-Z]+-\d+$/,
});
