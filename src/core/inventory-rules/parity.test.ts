import { ruleLaws } from "../../../tests/support/rule-laws";
import { inventoryRuleMessagesEn } from "../messages/inventory-rules.en";
import { inventoryRuleMessagesId } from "../messages/inventory-rules.id";
import { INVENTORY_RULES } from "./index";
import { inventoryPreset } from "./presets";

ruleLaws({
  folder: __dirname,
  rules: INVENTORY_RULES,
  presets: [inventoryPreset.severities],
  catalogues: { id: inventoryRuleMessagesId, en: inventoryRuleMessagesEn },
});
