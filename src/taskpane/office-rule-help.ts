import fungsiHasJudul from "../core/inventory-rules/fungsi-has-judul.md";
import type { InventoryRuleId } from "../core/inventory-rules/index";
import internalOutputsHaveTitles from "../core/inventory-rules/internal-outputs-have-titles.md";
import judulFollowsTitleGrammar from "../core/inventory-rules/judul-follows-title-grammar.md";
import judulHasASheet from "../core/inventory-rules/judul-has-a-sheet.md";
import judulIsListedOnce from "../core/inventory-rules/judul-is-listed-once.md";
import judulNamesItsOutput from "../core/inventory-rules/judul-names-its-output.md";
import kegiatanHasOutput from "../core/inventory-rules/kegiatan-has-output.md";
import numberingFollowsTheForm from "../core/inventory-rules/numbering-follows-the-form.md";
import outputHasAspekAndJudul from "../core/inventory-rules/output-has-aspek-and-judul.md";
import decreeIsSigned from "../core/office-rules/decree-is-signed.md";
import discussionIncludesThePublic from "../core/office-rules/discussion-includes-the-public.md";
import doneStageHasDate from "../core/office-rules/done-stage-has-date.md";
import type { OfficeRuleId } from "../core/office-rules/index";
import maklumatIsSigned from "../core/office-rules/maklumat-is-signed.md";
import maklumatSaysAllParts from "../core/office-rules/maklumat-says-all-parts.md";
import sopIsEvaluated from "../core/office-rules/sop-is-evaluated.md";
import sopIsMonitored from "../core/office-rules/sop-is-monitored.md";
import sopStagesFollowTheirOrder from "../core/office-rules/sop-stages-follow-their-order.md";
import stagesFollowTheirOrder from "../core/office-rules/stages-follow-their-order.md";
import standardIsReviewed from "../core/office-rules/standard-is-reviewed.md";

/** Help of the rules about inventories, maklumat and stages; see `HELP`. */
export const OFFICE_RULE_HELP: Readonly<Record<InventoryRuleId | OfficeRuleId, string>> = {
  "fungsi-has-judul": fungsiHasJudul,
  "internal-outputs-have-titles": internalOutputsHaveTitles,
  "judul-follows-title-grammar": judulFollowsTitleGrammar,
  "judul-has-a-sheet": judulHasASheet,
  "judul-is-listed-once": judulIsListedOnce,
  "judul-names-its-output": judulNamesItsOutput,
  "kegiatan-has-output": kegiatanHasOutput,
  "numbering-follows-the-form": numberingFollowsTheForm,
  "output-has-aspek-and-judul": outputHasAspekAndJudul,
  "discussion-includes-the-public": discussionIncludesThePublic,
  "decree-is-signed": decreeIsSigned,
  "maklumat-is-signed": maklumatIsSigned,
  "maklumat-says-all-parts": maklumatSaysAllParts,
  "stages-follow-their-order": stagesFollowTheirOrder,
  "standard-is-reviewed": standardIsReviewed,
  "sop-stages-follow-their-order": sopStagesFollowTheirOrder,
  "sop-is-monitored": sopIsMonitored,
  "sop-is-evaluated": sopIsEvaluated,
  "done-stage-has-date": doneStageHasDate,
};
