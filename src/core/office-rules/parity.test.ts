import { ruleLaws } from "../../../tests/support/rule-laws";
import { officeRuleMessagesEn } from "../messages/office-rules.en";
import { officeRuleMessagesId } from "../messages/office-rules.id";
import { OFFICE_RULES } from "./index";
import { officePresetFor } from "./presets";

ruleLaws({
  folder: __dirname,
  rules: OFFICE_RULES,
  presets: [officePresetFor("draf").severities, officePresetFor("final").severities],
  catalogues: { id: officeRuleMessagesId, en: officeRuleMessagesEn },
});
