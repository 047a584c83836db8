import type { SpColumn, SpProfile } from "../../templates/sp-permenpanrb-15-2014";
import { type LabelMatcher, labelMatcher, normaliseLabel } from "../label-text";
import { OFFICE } from "../letterhead";
import { type LabelFinder, labelFinder } from "./component-label";

/** The words of a form, ready to be looked for. */
export type FormWords = {
  readonly component: LabelFinder;
  readonly service: LabelMatcher<"service">;
  readonly unit: LabelMatcher<"unit">;
  readonly is: (column: SpColumn, text: string) => boolean;
  readonly isForeign: (text: string) => boolean;
  readonly isKnownExtra: (text: string) => boolean;
};

export function formWords(profile: SpProfile): FormWords {
  const columns = Object.entries(profile.columns).map(
    ([column, words]) => [column, labelMatcher({ [column]: words })] as const,
  );
  const matchers = new Map<string, LabelMatcher<string>>(columns);
  const foreign = new Set(profile.foreignColumns.map(normaliseLabel));
  const extra = labelMatcher({ extra: profile.knownExtras });
  return {
    component: labelFinder(profile),
    service: labelMatcher({ service: profile.service }),
    unit: labelMatcher({ unit: profile.unit }),
    is: (column, text) => matchers.get(column)?.(text) != null,
    isForeign: (text) => foreign.has(normaliseLabel(text)),
    isKnownExtra: (text) => extra(text) !== null,
  };
}

/** A heading of part A or B. */
const SECTION =
  /service\s*delivery|manufacturing|(?:proses\s+)?penyampaian\s+(?:pe)?layanan|pengelolaan\s+(?:pe)?layanan\s+(?:di\s+)?internal/i;
/** `STANDAR PELAYANAN …`, `1. SP …`, `SPM: …`; the rest is the name of the service, or of the office. */
const HEADING =
  /^(?:\(?(?:\d{1,2}|[A-Z]|[IVX]+)[.)]\s*)?(?:(?:rancangan|draf|draft|dokumen|lampiran)\s+)?(?:stand[ae]r[dt]?\s+pelayanan(?:\s+(?:publik|minimal|minimum))?|spm|sp)\b(?:\s*\((?:spm?|spp)\))?[\s:–-]*/i;
/** Lines of a decree that are no name of a service. */
const DECREE =
  /^(?:lampiran\b|keputusan\b|nomor\b|no\b|tanggal\b|tgl\b|tentang\b|tahun\b|jalan\b|jl\b|telp|telepon|e-?mail|kode\s+pos|website)/i;

export const isSection = (text: string): boolean => SECTION.test(text) && text.length < 160;

export const isDecreeLine = (text: string): boolean => DECREE.test(text);

export const isOfficeLine = (text: string): boolean =>
  OFFICE.test(text.replace(/^(?:pada|di(?:\s+lingkungan)?|oleh)\s+/i, ""));

/** What stands behind the words for the kind of document; null for a text that is no such heading. */
export function afterHeading(text: string): string | null {
  const line = text.replace(/\s+/g, " ").trim();
  const match = HEADING.exec(line);
  // `SP` is short for other things as well; in small letters it is none of ours.
  if (!match || /^sp\b/.test(line.replace(/^\W*\d*[.)]?\s*/, ""))) return null;
  return line.slice(match[0].length).trim();
}
