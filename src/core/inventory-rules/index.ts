import { fungsiHasJudul } from "./fungsi-has-judul";
import { internalOutputsHaveTitles } from "./internal-outputs-have-titles";
import { judulFollowsTitleGrammar } from "./judul-follows-title-grammar";
import { judulHasASheet } from "./judul-has-a-sheet";
import { judulIsListedOnce } from "./judul-is-listed-once";
import { judulNamesItsOutput } from "./judul-names-its-output";
import { kegiatanHasOutput } from "./kegiatan-has-output";
import { numberingFollowsTheForm } from "./numbering-follows-the-form";
import { outputHasAspekAndJudul } from "./output-has-aspek-and-judul";

/** In the order of the catalogue. */
export const INVENTORY_RULES = [
  kegiatanHasOutput,
  outputHasAspekAndJudul,
  judulNamesItsOutput,
  judulIsListedOnce,
  fungsiHasJudul,
  judulHasASheet,
  numberingFollowsTheForm,
  internalOutputsHaveTitles,
  judulFollowsTitleGrammar,
] as const;

export type InventoryRuleId = (typeof INVENTORY_RULES)[number]["id"];
