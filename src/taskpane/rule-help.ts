import type { RuleId } from "../core/rules";
import activitiesDiffer from "../core/rules/activities-differ.md";
import activitiesFitOneSop from "../core/rules/activities-fit-one-sop.md";
import activityBeginsWithAVerb from "../core/rules/activity-begins-with-a-verb.md";
import activityHasSymbol from "../core/rules/activity-has-symbol.md";
import activityIsBrief from "../core/rules/activity-is-brief.md";
import activityIsDescribed from "../core/rules/activity-is-described.md";
import activityIsNotANoun from "../core/rules/activity-is-not-a-noun.md";
import activityIsReached from "../core/rules/activity-is-reached.md";
import activityIsWrittenActively from "../core/rules/activity-is-written-actively.md";
import activityNumbersAscend from "../core/rules/activity-numbers-ascend.md";
import activitySaysWhatIsDone from "../core/rules/activity-says-what-is-done.md";
import actorStandsInItsLane from "../core/rules/actor-stands-in-its-lane.md";
import arrowIsAttached from "../core/rules/arrow-is-attached.md";
import capsulesFrameTheFlow from "../core/rules/capsules-frame-the-flow.md";
import choiceIsADecision from "../core/rules/choice-is-a-decision.md";
import dasarHukumFollowsRank from "../core/rules/dasar-hukum-follows-rank.md";
import dasarHukumIsCitedInFull from "../core/rules/dasar-hukum-is-cited-in-full.md";
import dasarHukumIsCitedOnce from "../core/rules/dasar-hukum-is-cited-once.md";
import dasarHukumIsFilled from "../core/rules/dasar-hukum-is-filled.md";
import dasarHukumIsInForce from "../core/rules/dasar-hukum-is-in-force.md";
import decisionExitHasOneTarget from "../core/rules/decision-exit-has-one-target.md";
import decisionExitsDiffer from "../core/rules/decision-exits-differ.md";
import decisionHasBothExits from "../core/rules/decision-has-both-exits.md";
import decisionIsWrittenAsActivity from "../core/rules/decision-is-written-as-activity.md";
import decisionSaysWhatIsChecked from "../core/rules/decision-says-what-is-checked.md";
import drawingAgreesWithCodes from "../core/rules/drawing-agrees-with-codes.md";
import efektifFollowsPembuatan from "../core/rules/efektif-follows-pembuatan.md";
import endsAreFew from "../core/rules/ends-are-few.md";
import exitLabelStandsAtAnExit from "../core/rules/exit-label-stands-at-an-exit.md";
import exitWordsSayYaOrTidak from "../core/rules/exit-words-say-ya-or-tidak.md";
import firstActivityStandsLeftmost from "../core/rules/first-activity-stands-leftmost.md";
import firstActivityStartsTheProcess from "../core/rules/first-activity-starts-the-process.md";
import flowReachesAnEnd from "../core/rules/flow-reaches-an-end.md";
import flowSkipsNoActivity from "../core/rules/flow-skips-no-activity.md";
import flowTargetExists from "../core/rules/flow-target-exists.md";
import hasAnEnd from "../core/rules/has-an-end.md";
import hasEnoughActivities from "../core/rules/has-enough-activities.md";
import hasIdentityBlock from "../core/rules/has-identity-block.md";
import hasKeteranganColumn from "../core/rules/has-keterangan-column.md";
import hasMutuBakuColumns from "../core/rules/has-mutu-baku-columns.md";
import hasOneStart from "../core/rules/has-one-start.md";
import hasPelaksana from "../core/rules/has-pelaksana.md";
import hasProcedureTable from "../core/rules/has-procedure-table.md";
import hasSeveralPelaksana from "../core/rules/has-several-pelaksana.md";
import headingsAreSpelledRight from "../core/rules/headings-are-spelled-right.md";
import identityDatesArePlausible from "../core/rules/identity-dates-are-plausible.md";
import identityDatesAreSpelledOut from "../core/rules/identity-dates-are-spelled-out.md";
import identityDatesAreWhole from "../core/rules/identity-dates-are-whole.md";
import jumpIsNoCircle from "../core/rules/jump-is-no-circle.md";
import kelengkapanIsFilled from "../core/rules/kelengkapan-is-filled.md";
import keterkaitanIsFilled from "../core/rules/keterkaitan-is-filled.md";
import keterkaitanNamesProcedures from "../core/rules/keterkaitan-names-procedures.md";
import kualifikasiIsFilled from "../core/rules/kualifikasi-is-filled.md";
import laneCodeIsUnderstood from "../core/rules/lane-code-is-understood.md";
import lastActivityClosesTheProcess from "../core/rules/last-activity-closes-the-process.md";
import lastActivityIsNoDecision from "../core/rules/last-activity-is-no-decision.md";
import lastOutputFitsTheTitle from "../core/rules/last-output-fits-the-title.md";
import listsHaveNoFiller from "../core/rules/lists-have-no-filler.md";
import namaSopBeginsWithAspek from "../core/rules/nama-sop-begins-with-aspek.md";
import namaSopHasMeasure from "../core/rules/nama-sop-has-measure.md";
import namaSopIsFilled from "../core/rules/nama-sop-is-filled.md";
import namaSopIsNoVerb from "../core/rules/nama-sop-is-no-verb.md";
import namaSopIsTimeless from "../core/rules/nama-sop-is-timeless.md";
import namesItsOwnRegion from "../core/rules/names-its-own-region.md";
import nipFollowsItsPattern from "../core/rules/nip-follows-its-pattern.md";
import nipIsText from "../core/rules/nip-is-text.md";
import nomorSopIsFilled from "../core/rules/nomor-sop-is-filled.md";
import nomorSopIsUnique from "../core/rules/nomor-sop-is-unique.md";
import nomorSopIsWhole from "../core/rules/nomor-sop-is-whole.md";
import offPageSymbolHasAPartner from "../core/rules/off-page-symbol-has-a-partner.md";
import onlyADecisionGoesBack from "../core/rules/only-a-decision-goes-back.md";
import onlyAnEndStopsTheFlow from "../core/rules/only-an-end-stops-the-flow.md";
import otherSectionsAreFilled from "../core/rules/other-sections-are-filled.md";
import outputBecomesKelengkapan from "../core/rules/output-becomes-kelengkapan.md";
import outputDiffersFromKelengkapan from "../core/rules/output-differs-from-kelengkapan.md";
import outputIsAThing from "../core/rules/output-is-a-thing.md";
import outputIsFilled from "../core/rules/output-is-filled.md";
import pageIsLandscape from "../core/rules/page-is-landscape.md";
import paperIsThatOfOffices from "../core/rules/paper-is-that-of-offices.md";
import pelaksanaAreFew from "../core/rules/pelaksana-are-few.md";
import pelaksanaFollowTheFlow from "../core/rules/pelaksana-follow-the-flow.md";
import pelaksanaHasActivity from "../core/rules/pelaksana-has-activity.md";
import pelaksanaIsARole from "../core/rules/pelaksana-is-a-role.md";
import pelaksanaIsListedOnce from "../core/rules/pelaksana-is-listed-once.md";
import pelaksanaIsNamed from "../core/rules/pelaksana-is-named.md";
import pelaksanaIsNoPerson from "../core/rules/pelaksana-is-no-person.md";
import pelaksanaIsOneRole from "../core/rules/pelaksana-is-one-role.md";
import peringatanSaysWhatFollows from "../core/rules/peringatan-says-what-follows.md";
import revisiFollowsPembuatan from "../core/rules/revisi-follows-pembuatan.md";
import rowHoldsOneActivity from "../core/rules/row-holds-one-activity.md";
import signerHasName from "../core/rules/signer-has-name.md";
import signerHasNip from "../core/rules/signer-has-nip.md";
import signerHasOffice from "../core/rules/signer-has-office.md";
import signingFollowsACheck from "../core/rules/signing-follows-a-check.md";
import spanFollowsASymbol from "../core/rules/span-follows-a-symbol.md";
import symbolIsAKnownShape from "../core/rules/symbol-is-a-known-shape.md";
import symbolStandsInALane from "../core/rules/symbol-stands-in-a-lane.md";
import tableHeadRepeats from "../core/rules/table-head-repeats.md";
import tableTextIsRead from "../core/rules/table-text-is-read.md";
import tanggalEfektifIsFilled from "../core/rules/tanggal-efektif-is-filled.md";
import tanggalPembuatanIsFilled from "../core/rules/tanggal-pembuatan-is-filled.md";
import targetIsUnderstood from "../core/rules/target-is-understood.md";
import templateTextsAreReplaced from "../core/rules/template-texts-are-replaced.md";
import terminatorsFollowTheStyle from "../core/rules/terminators-follow-the-style.md";
import tidakBelongsToADecision from "../core/rules/tidak-belongs-to-a-decision.md";
import tidakCorrectsOrRejects from "../core/rules/tidak-corrects-or-rejects.md";
import unitIsNamed from "../core/rules/unit-is-named.md";
import waktuHasAUnit from "../core/rules/waktu-has-a-unit.md";
import waktuIsCertain from "../core/rules/waktu-is-certain.md";
import waktuIsFilled from "../core/rules/waktu-is-filled.md";
import waktuIsMeasurable from "../core/rules/waktu-is-measurable.md";
import waktuIsMoreThanZero from "../core/rules/waktu-is-more-than-zero.md";
import waktuIsNotADate from "../core/rules/waktu-is-not-a-date.md";
import waktuIsOneValue from "../core/rules/waktu-is-one-value.md";
import waktuIsPlausible from "../core/rules/waktu-is-plausible.md";
import waktuKeepsTheHeaderUnit from "../core/rules/waktu-keeps-the-header-unit.md";
import waktuSaysHariKerja from "../core/rules/waktu-says-hari-kerja.md";
import waktuUnitsAreWrittenOut from "../core/rules/waktu-units-are-written-out.md";
import { OFFICE_RULE_HELP } from "./office-rule-help";
import { SERVICE_RULE_HELP } from "./service-rule-help";

/** Help texts of the rules: the docs that stand beside them. A rule without one does not compile. */
const HELP: Readonly<Record<RuleId, string>> = {
  "activities-differ": activitiesDiffer,
  "activities-fit-one-sop": activitiesFitOneSop,
  "activity-begins-with-a-verb": activityBeginsWithAVerb,
  "activity-has-symbol": activityHasSymbol,
  "activity-is-brief": activityIsBrief,
  "activity-is-described": activityIsDescribed,
  "activity-is-not-a-noun": activityIsNotANoun,
  "activity-is-reached": activityIsReached,
  "activity-is-written-actively": activityIsWrittenActively,
  "activity-numbers-ascend": activityNumbersAscend,
  "activity-says-what-is-done": activitySaysWhatIsDone,
  "actor-stands-in-its-lane": actorStandsInItsLane,
  "arrow-is-attached": arrowIsAttached,
  "capsules-frame-the-flow": capsulesFrameTheFlow,
  "choice-is-a-decision": choiceIsADecision,
  "dasar-hukum-follows-rank": dasarHukumFollowsRank,
  "dasar-hukum-is-cited-in-full": dasarHukumIsCitedInFull,
  "dasar-hukum-is-cited-once": dasarHukumIsCitedOnce,
  "dasar-hukum-is-filled": dasarHukumIsFilled,
  "dasar-hukum-is-in-force": dasarHukumIsInForce,
  "decision-exit-has-one-target": decisionExitHasOneTarget,
  "decision-exits-differ": decisionExitsDiffer,
  "decision-has-both-exits": decisionHasBothExits,
  "decision-is-written-as-activity": decisionIsWrittenAsActivity,
  "decision-says-what-is-checked": decisionSaysWhatIsChecked,
  "drawing-agrees-with-codes": drawingAgreesWithCodes,
  "efektif-follows-pembuatan": efektifFollowsPembuatan,
  "ends-are-few": endsAreFew,
  "exit-label-stands-at-an-exit": exitLabelStandsAtAnExit,
  "exit-words-say-ya-or-tidak": exitWordsSayYaOrTidak,
  "first-activity-stands-leftmost": firstActivityStandsLeftmost,
  "first-activity-starts-the-process": firstActivityStartsTheProcess,
  "flow-reaches-an-end": flowReachesAnEnd,
  "flow-skips-no-activity": flowSkipsNoActivity,
  "flow-target-exists": flowTargetExists,
  "has-an-end": hasAnEnd,
  "has-enough-activities": hasEnoughActivities,
  "has-identity-block": hasIdentityBlock,
  "has-keterangan-column": hasKeteranganColumn,
  "has-mutu-baku-columns": hasMutuBakuColumns,
  "has-one-start": hasOneStart,
  "has-pelaksana": hasPelaksana,
  "has-procedure-table": hasProcedureTable,
  "has-several-pelaksana": hasSeveralPelaksana,
  "headings-are-spelled-right": headingsAreSpelledRight,
  "identity-dates-are-plausible": identityDatesArePlausible,
  "identity-dates-are-spelled-out": identityDatesAreSpelledOut,
  "identity-dates-are-whole": identityDatesAreWhole,
  "jump-is-no-circle": jumpIsNoCircle,
  "kelengkapan-is-filled": kelengkapanIsFilled,
  "keterkaitan-is-filled": keterkaitanIsFilled,
  "keterkaitan-names-procedures": keterkaitanNamesProcedures,
  "kualifikasi-is-filled": kualifikasiIsFilled,
  "lane-code-is-understood": laneCodeIsUnderstood,
  "last-activity-closes-the-process": lastActivityClosesTheProcess,
  "last-activity-is-no-decision": lastActivityIsNoDecision,
  "last-output-fits-the-title": lastOutputFitsTheTitle,
  "lists-have-no-filler": listsHaveNoFiller,
  "nama-sop-begins-with-aspek": namaSopBeginsWithAspek,
  "nama-sop-has-measure": namaSopHasMeasure,
  "nama-sop-is-filled": namaSopIsFilled,
  "nama-sop-is-no-verb": namaSopIsNoVerb,
  "nama-sop-is-timeless": namaSopIsTimeless,
  "names-its-own-region": namesItsOwnRegion,
  "nip-follows-its-pattern": nipFollowsItsPattern,
  "nip-is-text": nipIsText,
  "nomor-sop-is-filled": nomorSopIsFilled,
  "nomor-sop-is-unique": nomorSopIsUnique,
  "nomor-sop-is-whole": nomorSopIsWhole,
  "off-page-symbol-has-a-partner": offPageSymbolHasAPartner,
  "only-a-decision-goes-back": onlyADecisionGoesBack,
  "only-an-end-stops-the-flow": onlyAnEndStopsTheFlow,
  "other-sections-are-filled": otherSectionsAreFilled,
  "output-becomes-kelengkapan": outputBecomesKelengkapan,
  "output-differs-from-kelengkapan": outputDiffersFromKelengkapan,
  "output-is-a-thing": outputIsAThing,
  "output-is-filled": outputIsFilled,
  "page-is-landscape": pageIsLandscape,
  "paper-is-that-of-offices": paperIsThatOfOffices,
  "table-head-repeats": tableHeadRepeats,
  "pelaksana-are-few": pelaksanaAreFew,
  "pelaksana-follow-the-flow": pelaksanaFollowTheFlow,
  "pelaksana-has-activity": pelaksanaHasActivity,
  "pelaksana-is-a-role": pelaksanaIsARole,
  "pelaksana-is-listed-once": pelaksanaIsListedOnce,
  "pelaksana-is-named": pelaksanaIsNamed,
  "pelaksana-is-no-person": pelaksanaIsNoPerson,
  "pelaksana-is-one-role": pelaksanaIsOneRole,
  "peringatan-says-what-follows": peringatanSaysWhatFollows,
  "revisi-follows-pembuatan": revisiFollowsPembuatan,
  "row-holds-one-activity": rowHoldsOneActivity,
  "signer-has-name": signerHasName,
  "signer-has-nip": signerHasNip,
  "signer-has-office": signerHasOffice,
  "signing-follows-a-check": signingFollowsACheck,
  "span-follows-a-symbol": spanFollowsASymbol,
  "symbol-is-a-known-shape": symbolIsAKnownShape,
  "symbol-stands-in-a-lane": symbolStandsInALane,
  "table-text-is-read": tableTextIsRead,
  "tanggal-efektif-is-filled": tanggalEfektifIsFilled,
  "tanggal-pembuatan-is-filled": tanggalPembuatanIsFilled,
  "target-is-understood": targetIsUnderstood,
  "template-texts-are-replaced": templateTextsAreReplaced,
  "terminators-follow-the-style": terminatorsFollowTheStyle,
  "tidak-belongs-to-a-decision": tidakBelongsToADecision,
  "tidak-corrects-or-rejects": tidakCorrectsOrRejects,
  "unit-is-named": unitIsNamed,
  "waktu-has-a-unit": waktuHasAUnit,
  "waktu-is-certain": waktuIsCertain,
  "waktu-is-filled": waktuIsFilled,
  "waktu-is-measurable": waktuIsMeasurable,
  "waktu-is-more-than-zero": waktuIsMoreThanZero,
  "waktu-is-not-a-date": waktuIsNotADate,
  "waktu-is-one-value": waktuIsOneValue,
  "waktu-is-plausible": waktuIsPlausible,
  "waktu-keeps-the-header-unit": waktuKeepsTheHeaderUnit,
  "waktu-says-hari-kerja": waktuSaysHariKerja,
  "waktu-units-are-written-out": waktuUnitsAreWrittenOut,
};

const ALL: Readonly<Record<string, string>> = {
  ...HELP,
  ...SERVICE_RULE_HELP,
  ...OFFICE_RULE_HELP,
};

/** Help of a rule; undefined for an id that is none (the report of a crash). */
export function ruleHelp(ruleId: string): string | undefined {
  const doc = Object.hasOwn(ALL, ruleId) ? ALL[ruleId] : undefined;
  return doc === undefined ? undefined : forReaders(doc);
}

const CONFIDENCE = /Tingkat keyakinan: \p{L}+; (\p{L})/gu;

/** How sure a source is is a grade for those who keep the rules; readers get what it says, without the grade. */
const forReaders = (doc: string): string =>
  doc.replace(CONFIDENCE, (_, first: string) => first.toUpperCase());
