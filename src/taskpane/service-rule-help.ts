import complaintsHaveAProcedure from "../core/cross-rules/complaints-have-a-procedure.md";
import flowTimeKeepsThePromise from "../core/cross-rules/flow-time-keeps-the-promise.md";
import freeServiceAsksForNoPayment from "../core/cross-rules/free-service-asks-for-no-payment.md";
import type { CrossRuleId } from "../core/cross-rules/index";
import legalBasesMeet from "../core/cross-rules/legal-bases-meet.md";
import persyaratanIsInKelengkapan from "../core/cross-rules/persyaratan-is-in-kelengkapan.md";
import procedureAsksForNoMore from "../core/cross-rules/procedure-asks-for-no-more.md";
import proceduresHaveTheSameSteps from "../core/cross-rules/procedures-have-the-same-steps.md";
import produkIsTheLastOutput from "../core/cross-rules/produk-is-the-last-output.md";
import promiseIsNotTooLong from "../core/cross-rules/promise-is-not-too-long.md";
import serviceProcedureHasAStandard from "../core/cross-rules/service-procedure-has-a-standard.md";
import spHasAProcedure from "../core/cross-rules/sp-has-a-procedure.md";
import staffCoversTheLanes from "../core/cross-rules/staff-covers-the-lanes.md";
import tariffHasAPaymentStep from "../core/cross-rules/tariff-has-a-payment-step.md";
import unitNamesAgree from "../core/cross-rules/unit-names-agree.md";
import biayaIsCertain from "../core/sp-rules/biaya-is-certain.md";
import biayaIsFreeOrNot from "../core/sp-rules/biaya-is-free-or-not.md";
import biayaIsStated from "../core/sp-rules/biaya-is-stated.md";
import componentIsListedOnce from "../core/sp-rules/component-is-listed-once.md";
import componentLabelIsKnown from "../core/sp-rules/component-label-is-known.md";
import componentsFollowAnOrder from "../core/sp-rules/components-follow-an-order.md";
import deliveryComponentsAreDescribed from "../core/sp-rules/delivery-components-are-described.md";
import documentIsNoSpm from "../core/sp-rules/document-is-no-spm.md";
import evaluasiSaysHowOrWhen from "../core/sp-rules/evaluasi-says-how-or-when.md";
import guaranteesDiffer from "../core/sp-rules/guarantees-differ.md";
import hasEveryComponent from "../core/sp-rules/has-every-component.md";
import type { SpRuleId } from "../core/sp-rules/index";
import jaminanOffersCompensation from "../core/sp-rules/jaminan-offers-compensation.md";
import jangkaWaktuIsMeasurable from "../core/sp-rules/jangka-waktu-is-measurable.md";
import jangkaWaktuIsNotOfficeHours from "../core/sp-rules/jangka-waktu-is-not-office-hours.md";
import jangkaWaktuSaysFromWhen from "../core/sp-rules/jangka-waktu-says-from-when.md";
import jumlahPelaksanaIsANumber from "../core/sp-rules/jumlah-pelaksana-is-a-number.md";
import kompetensiSaysWhatIsNeeded from "../core/sp-rules/kompetensi-says-what-is-needed.md";
import maklumatHasThreeParts from "../core/sp-rules/maklumat-has-three-parts.md";
import managementComponentsAreDescribed from "../core/sp-rules/management-components-are-described.md";
import managementComponentsAreListed from "../core/sp-rules/management-components-are-listed.md";
import pengaduanHasAChannel from "../core/sp-rules/pengaduan-has-a-channel.md";
import pengaduanNamesSp4NLapor from "../core/sp-rules/pengaduan-names-sp4n-lapor.md";
import pengaduanSaysWhatFollows from "../core/sp-rules/pengaduan-says-what-follows.md";
import pengawasanSaysWhoAndHowOften from "../core/sp-rules/pengawasan-says-who-and-how-often.md";
import persyaratanIsAList from "../core/sp-rules/persyaratan-is-a-list.md";
import persyaratanIsCertain from "../core/sp-rules/persyaratan-is-certain.md";
import produkIsAResult from "../core/sp-rules/produk-is-a-result.md";
import prosedurBeginsAndEndsWithTheUser from "../core/sp-rules/prosedur-begins-and-ends-with-the-user.md";
import prosedurHasSteps from "../core/sp-rules/prosedur-has-steps.md";
import saranaServesVulnerableGroups from "../core/sp-rules/sarana-serves-vulnerable-groups.md";
import serviceIsNamed from "../core/sp-rules/service-is-named.md";
import servicesDiffer from "../core/sp-rules/services-differ.md";
import spDasarHukumFollowsRank from "../core/sp-rules/sp-dasar-hukum-follows-rank.md";
import spDasarHukumIsCitedInFull from "../core/sp-rules/sp-dasar-hukum-is-cited-in-full.md";
import spDasarHukumIsCitedOnce from "../core/sp-rules/sp-dasar-hukum-is-cited-once.md";
import spDasarHukumIsInForce from "../core/sp-rules/sp-dasar-hukum-is-in-force.md";
import spNamesItsOwnRegion from "../core/sp-rules/sp-names-its-own-region.md";
import spTableTextIsRead from "../core/sp-rules/sp-table-text-is-read.md";
import spTemplateTextsAreReplaced from "../core/sp-rules/sp-template-texts-are-replaced.md";
import tarifHasALegalBasis from "../core/sp-rules/tarif-has-a-legal-basis.md";

/** Help texts of the rules about Standar Pelayanan: the docs that stand beside them. A rule without one does not compile. */
export const SERVICE_RULE_HELP: Readonly<Record<SpRuleId | CrossRuleId, string>> = {
  "biaya-is-certain": biayaIsCertain,
  "biaya-is-free-or-not": biayaIsFreeOrNot,
  "biaya-is-stated": biayaIsStated,
  "component-is-listed-once": componentIsListedOnce,
  "component-label-is-known": componentLabelIsKnown,
  "components-follow-an-order": componentsFollowAnOrder,
  "delivery-components-are-described": deliveryComponentsAreDescribed,
  "document-is-no-spm": documentIsNoSpm,
  "evaluasi-says-how-or-when": evaluasiSaysHowOrWhen,
  "guarantees-differ": guaranteesDiffer,
  "has-every-component": hasEveryComponent,
  "jaminan-offers-compensation": jaminanOffersCompensation,
  "jangka-waktu-is-measurable": jangkaWaktuIsMeasurable,
  "jangka-waktu-is-not-office-hours": jangkaWaktuIsNotOfficeHours,
  "jangka-waktu-says-from-when": jangkaWaktuSaysFromWhen,
  "jumlah-pelaksana-is-a-number": jumlahPelaksanaIsANumber,
  "kompetensi-says-what-is-needed": kompetensiSaysWhatIsNeeded,
  "maklumat-has-three-parts": maklumatHasThreeParts,
  "management-components-are-described": managementComponentsAreDescribed,
  "management-components-are-listed": managementComponentsAreListed,
  "pengaduan-has-a-channel": pengaduanHasAChannel,
  "pengaduan-names-sp4n-lapor": pengaduanNamesSp4NLapor,
  "pengaduan-says-what-follows": pengaduanSaysWhatFollows,
  "pengawasan-says-who-and-how-often": pengawasanSaysWhoAndHowOften,
  "persyaratan-is-a-list": persyaratanIsAList,
  "persyaratan-is-certain": persyaratanIsCertain,
  "produk-is-a-result": produkIsAResult,
  "prosedur-begins-and-ends-with-the-user": prosedurBeginsAndEndsWithTheUser,
  "prosedur-has-steps": prosedurHasSteps,
  "sarana-serves-vulnerable-groups": saranaServesVulnerableGroups,
  "service-is-named": serviceIsNamed,
  "services-differ": servicesDiffer,
  "sp-dasar-hukum-follows-rank": spDasarHukumFollowsRank,
  "sp-dasar-hukum-is-cited-in-full": spDasarHukumIsCitedInFull,
  "sp-dasar-hukum-is-cited-once": spDasarHukumIsCitedOnce,
  "sp-dasar-hukum-is-in-force": spDasarHukumIsInForce,
  "sp-names-its-own-region": spNamesItsOwnRegion,
  "sp-table-text-is-read": spTableTextIsRead,
  "sp-template-texts-are-replaced": spTemplateTextsAreReplaced,
  "tarif-has-a-legal-basis": tarifHasALegalBasis,
  "complaints-have-a-procedure": complaintsHaveAProcedure,
  "flow-time-keeps-the-promise": flowTimeKeepsThePromise,
  "free-service-asks-for-no-payment": freeServiceAsksForNoPayment,
  "legal-bases-meet": legalBasesMeet,
  "persyaratan-is-in-kelengkapan": persyaratanIsInKelengkapan,
  "procedure-asks-for-no-more": procedureAsksForNoMore,
  "procedures-have-the-same-steps": proceduresHaveTheSameSteps,
  "produk-is-the-last-output": produkIsTheLastOutput,
  "promise-is-not-too-long": promiseIsNotTooLong,
  "service-procedure-has-a-standard": serviceProcedureHasAStandard,
  "sp-has-a-procedure": spHasAProcedure,
  "staff-covers-the-lanes": staffCoversTheLanes,
  "tariff-has-a-payment-step": tariffHasAPaymentStep,
  "unit-names-agree": unitNamesAgree,
};
