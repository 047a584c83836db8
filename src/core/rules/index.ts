import { activitiesDiffer } from "./activities-differ";
import { activitiesFitOneSop } from "./activities-fit-one-sop";
import { activityBeginsWithAVerb } from "./activity-begins-with-a-verb";
import { activityHasSymbol } from "./activity-has-symbol";
import { activityIsBrief } from "./activity-is-brief";
import { activityIsDescribed } from "./activity-is-described";
import { activityIsNotANoun } from "./activity-is-not-a-noun";
import { activityIsReached } from "./activity-is-reached";
import { activityIsWrittenActively } from "./activity-is-written-actively";
import { activityNumbersAscend } from "./activity-numbers-ascend";
import { activitySaysWhatIsDone } from "./activity-says-what-is-done";
import { actorStandsInItsLane } from "./actor-stands-in-its-lane";
import { arrowIsAttached } from "./arrow-is-attached";
import { capsulesFrameTheFlow } from "./capsules-frame-the-flow";
import { choiceIsADecision } from "./choice-is-a-decision";
import { dasarHukumFollowsRank } from "./dasar-hukum-follows-rank";
import { dasarHukumIsCitedInFull } from "./dasar-hukum-is-cited-in-full";
import { dasarHukumIsCitedOnce } from "./dasar-hukum-is-cited-once";
import { dasarHukumIsFilled } from "./dasar-hukum-is-filled";
import { dasarHukumIsInForce } from "./dasar-hukum-is-in-force";
import { decisionExitHasOneTarget } from "./decision-exit-has-one-target";
import { decisionExitsDiffer } from "./decision-exits-differ";
import { decisionHasBothExits } from "./decision-has-both-exits";
import { decisionIsWrittenAsActivity } from "./decision-is-written-as-activity";
import { decisionSaysWhatIsChecked } from "./decision-says-what-is-checked";
import type { Rule } from "./define-rule";
import { drawingAgreesWithCodes } from "./drawing-agrees-with-codes";
import { efektifFollowsPembuatan } from "./efektif-follows-pembuatan";
import { endsAreFew } from "./ends-are-few";
import { exitLabelStandsAtAnExit } from "./exit-label-stands-at-an-exit";
import { exitWordsSayYaOrTidak } from "./exit-words-say-ya-or-tidak";
import { firstActivityStandsLeftmost } from "./first-activity-stands-leftmost";
import { firstActivityStartsTheProcess } from "./first-activity-starts-the-process";
import { flowReachesAnEnd } from "./flow-reaches-an-end";
import { flowSkipsNoActivity } from "./flow-skips-no-activity";
import { flowTargetExists } from "./flow-target-exists";
import { hasAnEnd } from "./has-an-end";
import { hasEnoughActivities } from "./has-enough-activities";
import { hasIdentityBlock } from "./has-identity-block";
import { hasKeteranganColumn } from "./has-keterangan-column";
import { hasMutuBakuColumns } from "./has-mutu-baku-columns";
import { hasOneStart } from "./has-one-start";
import { hasPelaksana } from "./has-pelaksana";
import { hasProcedureTable } from "./has-procedure-table";
import { hasSeveralPelaksana } from "./has-several-pelaksana";
import { headingsAreSpelledRight } from "./headings-are-spelled-right";
import { identityDatesArePlausible } from "./identity-dates-are-plausible";
import { identityDatesAreSpelledOut } from "./identity-dates-are-spelled-out";
import { identityDatesAreWhole } from "./identity-dates-are-whole";
import { jumpIsNoCircle } from "./jump-is-no-circle";
import { kelengkapanIsFilled } from "./kelengkapan-is-filled";
import { keterkaitanIsFilled } from "./keterkaitan-is-filled";
import { keterkaitanNamesProcedures } from "./keterkaitan-names-procedures";
import { kualifikasiIsFilled } from "./kualifikasi-is-filled";
import { laneCodeIsUnderstood } from "./lane-code-is-understood";
import { lastActivityClosesTheProcess } from "./last-activity-closes-the-process";
import { lastActivityIsNoDecision } from "./last-activity-is-no-decision";
import { lastOutputFitsTheTitle } from "./last-output-fits-the-title";
import { listsHaveNoFiller } from "./lists-have-no-filler";
import { namaSopBeginsWithAspek } from "./nama-sop-begins-with-aspek";
import { namaSopHasMeasure } from "./nama-sop-has-measure";
import { namaSopIsFilled } from "./nama-sop-is-filled";
import { namaSopIsNoVerb } from "./nama-sop-is-no-verb";
import { namaSopIsTimeless } from "./nama-sop-is-timeless";
import { namesItsOwnRegion } from "./names-its-own-region";
import { nipFollowsItsPattern } from "./nip-follows-its-pattern";
import { nipIsText } from "./nip-is-text";
import { nomorSopIsFilled } from "./nomor-sop-is-filled";
import { nomorSopIsUnique } from "./nomor-sop-is-unique";
import { nomorSopIsWhole } from "./nomor-sop-is-whole";
import { offPageSymbolHasAPartner } from "./off-page-symbol-has-a-partner";
import { onlyADecisionGoesBack } from "./only-a-decision-goes-back";
import { onlyAnEndStopsTheFlow } from "./only-an-end-stops-the-flow";
import { otherSectionsAreFilled } from "./other-sections-are-filled";
import { outputBecomesKelengkapan } from "./output-becomes-kelengkapan";
import { outputDiffersFromKelengkapan } from "./output-differs-from-kelengkapan";
import { outputIsAThing } from "./output-is-a-thing";
import { outputIsFilled } from "./output-is-filled";
import { pageIsLandscape } from "./page-is-landscape";
import { paperIsThatOfOffices } from "./paper-is-that-of-offices";
import { pelaksanaAreFew } from "./pelaksana-are-few";
import { pelaksanaFollowTheFlow } from "./pelaksana-follow-the-flow";
import { pelaksanaHasActivity } from "./pelaksana-has-activity";
import { pelaksanaIsARole } from "./pelaksana-is-a-role";
import { pelaksanaIsListedOnce } from "./pelaksana-is-listed-once";
import { pelaksanaIsNamed } from "./pelaksana-is-named";
import { pelaksanaIsNoPerson } from "./pelaksana-is-no-person";
import { pelaksanaIsOneRole } from "./pelaksana-is-one-role";
import { peringatanSaysWhatFollows } from "./peringatan-says-what-follows";
import { revisiFollowsPembuatan } from "./revisi-follows-pembuatan";
import { rowHoldsOneActivity } from "./row-holds-one-activity";
import { signerHasName } from "./signer-has-name";
import { signerHasNip } from "./signer-has-nip";
import { signerHasOffice } from "./signer-has-office";
import { signingFollowsACheck } from "./signing-follows-a-check";
import { spanFollowsASymbol } from "./span-follows-a-symbol";
import { symbolIsAKnownShape } from "./symbol-is-a-known-shape";
import { symbolStandsInALane } from "./symbol-stands-in-a-lane";
import { tableHeadRepeats } from "./table-head-repeats";
import { tableTextIsRead } from "./table-text-is-read";
import { tanggalEfektifIsFilled } from "./tanggal-efektif-is-filled";
import { tanggalPembuatanIsFilled } from "./tanggal-pembuatan-is-filled";
import { targetIsUnderstood } from "./target-is-understood";
import { templateTextsAreReplaced } from "./template-texts-are-replaced";
import { terminatorsFollowTheStyle } from "./terminators-follow-the-style";
import { tidakBelongsToADecision } from "./tidak-belongs-to-a-decision";
import { tidakCorrectsOrRejects } from "./tidak-corrects-or-rejects";
import { unitIsNamed } from "./unit-is-named";
import { waktuHasAUnit } from "./waktu-has-a-unit";
import { waktuIsCertain } from "./waktu-is-certain";
import { waktuIsFilled } from "./waktu-is-filled";
import { waktuIsMeasurable } from "./waktu-is-measurable";
import { waktuIsMoreThanZero } from "./waktu-is-more-than-zero";
import { waktuIsNotADate } from "./waktu-is-not-a-date";
import { waktuIsOneValue } from "./waktu-is-one-value";
import { waktuIsPlausible } from "./waktu-is-plausible";
import { waktuKeepsTheHeaderUnit } from "./waktu-keeps-the-header-unit";
import { waktuSaysHariKerja } from "./waktu-says-hari-kerja";
import { waktuUnitsAreWrittenOut } from "./waktu-units-are-written-out";

/** All rules, in the order of the catalogue: findings at one place keep it. */
export const RULES = [
  hasIdentityBlock,
  hasProcedureTable,
  hasPelaksana,
  hasMutuBakuColumns,
  hasKeteranganColumn,
  headingsAreSpelledRight,
  pageIsLandscape,
  paperIsThatOfOffices,
  tableHeadRepeats,
  templateTextsAreReplaced,
  namesItsOwnRegion,
  nomorSopIsFilled,
  nomorSopIsWhole,
  nomorSopIsUnique,
  tanggalPembuatanIsFilled,
  identityDatesAreWhole,
  identityDatesAreSpelledOut,
  efektifFollowsPembuatan,
  revisiFollowsPembuatan,
  tanggalEfektifIsFilled,
  identityDatesArePlausible,
  signerHasOffice,
  signerHasName,
  signerHasNip,
  nipFollowsItsPattern,
  nipIsText,
  namaSopIsFilled,
  namaSopIsNoVerb,
  namaSopBeginsWithAspek,
  namaSopHasMeasure,
  namaSopIsTimeless,
  unitIsNamed,
  dasarHukumIsFilled,
  dasarHukumIsCitedInFull,
  dasarHukumFollowsRank,
  dasarHukumIsInForce,
  dasarHukumIsCitedOnce,
  kualifikasiIsFilled,
  keterkaitanIsFilled,
  keterkaitanNamesProcedures,
  otherSectionsAreFilled,
  peringatanSaysWhatFollows,
  listsHaveNoFiller,
  hasSeveralPelaksana,
  pelaksanaIsNamed,
  pelaksanaIsListedOnce,
  pelaksanaHasActivity,
  pelaksanaFollowTheFlow,
  firstActivityStandsLeftmost,
  pelaksanaIsNoPerson,
  pelaksanaIsOneRole,
  pelaksanaAreFew,
  pelaksanaIsARole,
  activityIsDescribed,
  hasEnoughActivities,
  activitiesFitOneSop,
  activityBeginsWithAVerb,
  activityIsWrittenActively,
  activityIsNotANoun,
  actorStandsInItsLane,
  rowHoldsOneActivity,
  activityIsBrief,
  activitiesDiffer,
  activityNumbersAscend,
  firstActivityStartsTheProcess,
  lastActivityClosesTheProcess,
  activitySaysWhatIsDone,
  decisionIsWrittenAsActivity,
  activityHasSymbol,
  hasOneStart,
  hasAnEnd,
  endsAreFew,
  capsulesFrameTheFlow,
  decisionHasBothExits,
  decisionExitHasOneTarget,
  decisionExitsDiffer,
  flowTargetExists,
  activityIsReached,
  flowReachesAnEnd,
  onlyADecisionGoesBack,
  flowSkipsNoActivity,
  tidakCorrectsOrRejects,
  lastActivityIsNoDecision,
  choiceIsADecision,
  decisionSaysWhatIsChecked,
  signingFollowsACheck,
  symbolIsAKnownShape,
  symbolStandsInALane,
  arrowIsAttached,
  offPageSymbolHasAPartner,
  jumpIsNoCircle,
  terminatorsFollowTheStyle,
  waktuIsFilled,
  waktuIsMeasurable,
  waktuHasAUnit,
  waktuIsMoreThanZero,
  waktuIsNotADate,
  waktuSaysHariKerja,
  waktuUnitsAreWrittenOut,
  waktuIsOneValue,
  waktuIsCertain,
  waktuKeepsTheHeaderUnit,
  waktuIsPlausible,
  kelengkapanIsFilled,
  outputIsFilled,
  outputIsAThing,
  outputDiffersFromKelengkapan,
  outputBecomesKelengkapan,
  lastOutputFitsTheTitle,
  laneCodeIsUnderstood,
  spanFollowsASymbol,
  targetIsUnderstood,
  tidakBelongsToADecision,
  onlyAnEndStopsTheFlow,
  tableTextIsRead,
  drawingAgreesWithCodes,
  exitLabelStandsAtAnExit,
  exitWordsSayYaOrTidak,
] as const;

type AnyRule = (typeof RULES)[number];

export type RuleId = AnyRule["id"];

/** Message ids of each rule: what a catalogue must hold, no more and no less. */
export type RuleMessageIds = {
  readonly [Each in AnyRule as Each["id"]]: Each["messages"][number];
};

/** The rule with this id; undefined for an id that is none (a crash report, a rule of another release). */
export const ruleNamed = (id: string): Rule | undefined => RULES.find((rule) => rule.id === id);
