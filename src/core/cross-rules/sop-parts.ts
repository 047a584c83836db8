import { mainPath } from "../document/main-path";
import type { Activity, SopDocument } from "../document/sop-document";
import { totalTime } from "../document/total-time";
import { contentWords } from "../language/content-words";
import { wordsByInitials } from "../language/initials";
import { describedActivities } from "../rules/activity-kind";
import { isBlank } from "../rules/blank";

const APPLICANT =
  /\b(?:pemohon|masyarakat|pengguna|warga|pelanggan|penerima\s+layanan|wajib\s+(?:pajak|retribusi)|pasien|pelapor|pengadu|pengunjung|pelaku\s+usaha|tamu)\b/i;
const COUNTER =
  /\b(?:loket|front\s*office|fo|resepsionis|customer\s*service|petugas\s+(?:pelayanan|pendaftaran))\b/i;

/** Lanes of people whom the office serves. */
export const applicantLanes = ({ pelaksana }: SopDocument) =>
  pelaksana.filter(({ name }) => APPLICANT.test(name));

export const internalLanes = ({ pelaksana }: SopDocument) =>
  pelaksana.filter(({ name }) => name !== "" && !APPLICANT.test(name));

const counterLanes = ({ pelaksana }: SopDocument) =>
  pelaksana.filter(({ name }) => COUNTER.test(name));

/** Activities that the user sees: those of the applicant and of the counter. */
export function visibleActivities(sop: SopDocument): readonly Activity[] {
  const seen = new Set([...applicantLanes(sop), ...counterLanes(sop)].map(({ id }) => id));
  return sop.activities.filter(({ nodes }) =>
    nodes.some(({ lanes }) => lanes.some((lane) => seen.has(lane))),
  );
}

/** Activities on the main path that the office has a hand in: those of the applicant alone take none of its time. */
export function workActivities(sop: SopDocument): readonly Activity[] {
  const path = mainPath(sop);
  const applicants = new Set(applicantLanes(sop).map(({ id }) => id));
  return sop.activities.filter(
    ({ nodes }) =>
      nodes.some(({ id }) => path.has(id)) &&
      nodes.some(({ lanes }) => lanes.some((lane) => !applicants.has(lane))),
  );
}

export type WorkTime = { readonly minutes: number; readonly unmeasured: number };

/** Time that the office itself takes on the main path; null while the flow reaches no end. */
export function workTime(sop: SopDocument, minutesPerWorkday: number): WorkTime | null {
  const whole = totalTime(sop, minutesPerWorkday).mainPath;
  if (!whole) return null;
  const path = mainPath(sop);
  const office = new Set(workActivities(sop));
  const own = sop.activities.filter(
    (activity) => activity.nodes.some(({ id }) => path.has(id)) && !office.has(activity),
  );
  const theirs = totalTime({ ...sop, activities: own }, minutesPerWorkday).allRows;
  return {
    minutes: whole.minutes - theirs.minutes,
    unmeasured: whole.unmeasured - theirs.unmeasured,
  };
}

/** What a procedure begins with, and where it checks. */
const FIRST_STEPS = 3;
const CHECKING = /periksa|teliti|verifikasi|validasi|koreksi|cek\b|cermati/i;

/** Activities in which the applicant's papers come in and are looked at. */
export const intakeActivities = (sop: SopDocument): readonly Activity[] =>
  describedActivities(sop).filter(
    ({ description }, i) => i < FIRST_STEPS || CHECKING.test(description),
  );

/** A result shows in one of the last outputs. */
const LAST_STEPS = 3;

export const closingActivities = (sop: SopDocument): readonly Activity[] =>
  describedActivities(sop).slice(-LAST_STEPS);

export const itemsOf = (
  activities: readonly Activity[],
  part: "kelengkapan" | "output",
): readonly string[] =>
  activities
    .flatMap(({ mutuBaku }) => mutuBaku[part]?.items ?? [])
    .filter((item) => !isBlank(item));

/** Part of the content words of one text that others have, by initials too, 0 to 1; 1 for a text without any. */
export function coverage(text: string, others: readonly string[]): number {
  const words = [...contentWords(text)];
  const known = new Set(
    others.flatMap((other) => [
      ...contentWords(other),
      ...contentWords(wordsByInitials(text, other).join(" ")),
    ]),
  );
  return words.length === 0 ? 1 : words.filter((word) => known.has(word)).length / words.length;
}

const PAYMENT =
  /\b(?:membayar\w*|pembayaran|dibayar\w*|retribusi|SKRD|SSRD|bukti\s+bayar|bukti\s+setor\w*|kasir|kuitansi|kwitansi|menyetor\w*)\b/i;

/** Activities that take money from the user. */
export const paymentActivities = (sop: SopDocument): readonly Activity[] =>
  sop.activities.filter(({ description, mutuBaku }) =>
    [description, ...(mutuBaku.kelengkapan?.items ?? []), ...(mutuBaku.output?.items ?? [])].some(
      (text) => PAYMENT.test(text),
    ),
  );

export const nameOf = ({ identity }: SopDocument): string => identity.namaSop?.text ?? "";
