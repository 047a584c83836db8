import { type CrossParameters, DEFAULT_CROSS_PARAMETERS } from "../cross-rules/parameters";
import {
  DEFAULT_INVENTORY_PARAMETERS,
  type InventoryParameters,
} from "../inventory-rules/parameters";
import { DEFAULT_OFFICE_PARAMETERS, type OfficeParameters } from "../office-rules/parameters";
import { DEFAULT_PARAMETERS, type RuleParameters } from "../rules/parameters";
import { DEFAULT_SP_PARAMETERS, type SpParameters } from "../sp-rules/parameters";

/** What the rules of all families measure with. A measure that several families share has one name and one value. */
export type AllParameters = RuleParameters &
  SpParameters &
  CrossParameters &
  InventoryParameters &
  OfficeParameters;

export const ALL_DEFAULTS: AllParameters = {
  ...DEFAULT_PARAMETERS,
  ...DEFAULT_SP_PARAMETERS,
  ...DEFAULT_CROSS_PARAMETERS,
  ...DEFAULT_INVENTORY_PARAMETERS,
  ...DEFAULT_OFFICE_PARAMETERS,
};
