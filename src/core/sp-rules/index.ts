import { biayaIsCertain } from "./biaya-is-certain";
import { biayaIsFreeOrNot } from "./biaya-is-free-or-not";
import { biayaIsStated } from "./biaya-is-stated";
import { componentIsListedOnce } from "./component-is-listed-once";
import { componentLabelIsKnown } from "./component-label-is-known";
import { componentsFollowAnOrder } from "./components-follow-an-order";
import type { SpRule } from "./define-sp-rule";
import { deliveryComponentsAreDescribed } from "./delivery-components-are-described";
import { documentIsNoSpm } from "./document-is-no-spm";
import { evaluasiSaysHowOrWhen } from "./evaluasi-says-how-or-when";
import { guaranteesDiffer } from "./guarantees-differ";
import { hasEveryComponent } from "./has-every-component";
import { jaminanOffersCompensation } from "./jaminan-offers-compensation";
import { jangkaWaktuIsMeasurable } from "./jangka-waktu-is-measurable";
import { jangkaWaktuIsNotOfficeHours } from "./jangka-waktu-is-not-office-hours";
import { jangkaWaktuSaysFromWhen } from "./jangka-waktu-says-from-when";
import { jumlahPelaksanaIsANumber } from "./jumlah-pelaksana-is-a-number";
import { kompetensiSaysWhatIsNeeded } from "./kompetensi-says-what-is-needed";
import { maklumatHasThreeParts } from "./maklumat-has-three-parts";
import { managementComponentsAreDescribed } from "./management-components-are-described";
import { managementComponentsAreListed } from "./management-components-are-listed";
import { pengaduanHasAChannel } from "./pengaduan-has-a-channel";
import { pengaduanNamesSp4NLapor } from "./pengaduan-names-sp4n-lapor";
import { pengaduanSaysWhatFollows } from "./pengaduan-says-what-follows";
import { pengawasanSaysWhoAndHowOften } from "./pengawasan-says-who-and-how-often";
import { persyaratanIsAList } from "./persyaratan-is-a-list";
import { persyaratanIsCertain } from "./persyaratan-is-certain";
import { produkIsAResult } from "./produk-is-a-result";
import { prosedurBeginsAndEndsWithTheUser } from "./prosedur-begins-and-ends-with-the-user";
import { prosedurHasSteps } from "./prosedur-has-steps";
import { saranaServesVulnerableGroups } from "./sarana-serves-vulnerable-groups";
import { serviceIsNamed } from "./service-is-named";
import { servicesDiffer } from "./services-differ";
import { spDasarHukumFollowsRank } from "./sp-dasar-hukum-follows-rank";
import { spDasarHukumIsCitedInFull } from "./sp-dasar-hukum-is-cited-in-full";
import { spDasarHukumIsCitedOnce } from "./sp-dasar-hukum-is-cited-once";
import { spDasarHukumIsInForce } from "./sp-dasar-hukum-is-in-force";
import { spNamesItsOwnRegion } from "./sp-names-its-own-region";
import { spTableTextIsRead } from "./sp-table-text-is-read";
import { spTemplateTextsAreReplaced } from "./sp-template-texts-are-replaced";
import { tarifHasALegalBasis } from "./tarif-has-a-legal-basis";

/** Every rule about a Standar Pelayanan, in the order of the catalogue: equal places keep it. */
export const SP_RULES = [
  serviceIsNamed,
  hasEveryComponent,
  managementComponentsAreListed,
  deliveryComponentsAreDescribed,
  managementComponentsAreDescribed,
  componentIsListedOnce,
  componentsFollowAnOrder,
  persyaratanIsCertain,
  persyaratanIsAList,
  prosedurHasSteps,
  prosedurBeginsAndEndsWithTheUser,
  jangkaWaktuIsMeasurable,
  jangkaWaktuIsNotOfficeHours,
  jangkaWaktuSaysFromWhen,
  biayaIsStated,
  biayaIsCertain,
  tarifHasALegalBasis,
  biayaIsFreeOrNot,
  produkIsAResult,
  pengaduanHasAChannel,
  pengaduanSaysWhatFollows,
  pengaduanNamesSp4NLapor,
  saranaServesVulnerableGroups,
  kompetensiSaysWhatIsNeeded,
  pengawasanSaysWhoAndHowOften,
  jumlahPelaksanaIsANumber,
  jaminanOffersCompensation,
  guaranteesDiffer,
  evaluasiSaysHowOrWhen,
  documentIsNoSpm,
  maklumatHasThreeParts,
  servicesDiffer,
  spTemplateTextsAreReplaced,
  spNamesItsOwnRegion,
  spDasarHukumIsCitedInFull,
  spDasarHukumFollowsRank,
  spDasarHukumIsInForce,
  spDasarHukumIsCitedOnce,
  spTableTextIsRead,
  componentLabelIsKnown,
] as const;

type AnySpRule = (typeof SP_RULES)[number];

export type SpRuleId = AnySpRule["id"];

/** Message ids of each rule: what a catalogue must hold, no more and no less. */
export type SpRuleMessageIds = {
  readonly [Each in AnySpRule as Each["id"]]: Each["messages"][number];
};

/** The rule with this id; undefined for an id that is none. */
export const spRuleNamed = (id: string): SpRule | undefined =>
  SP_RULES.find((rule) => rule.id === id);
