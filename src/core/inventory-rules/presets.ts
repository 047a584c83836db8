import type { PresetOf, PresetSeverity } from "../rules/presets";
import type { InventoryRuleId } from "./index";
import type { InventoryParameters } from "./parameters";

export type InventoryPreset = PresetOf<InventoryParameters>;

/** A list of titles is a draft by nature: nothing in it stops anybody, neither in class nor before signing. */
const SEVERITIES: Readonly<Record<InventoryRuleId, PresetSeverity>> = {
  "kegiatan-has-output": "warning",
  "output-has-aspek-and-judul": "warning",
  "judul-names-its-output": "hint",
  "judul-is-listed-once": "warning",
  "fungsi-has-judul": "warning",
  "judul-has-a-sheet": "hint",
  "numbering-follows-the-form": "hint",
  "internal-outputs-have-titles": "hint",
  "judul-follows-title-grammar": "warning",
};

/** How severe the rules about a list of titles are; drafting and signing ask for the same. */
export const inventoryPreset: InventoryPreset = { severities: SEVERITIES };
