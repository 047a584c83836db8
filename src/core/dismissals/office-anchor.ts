import type { Maklumat } from "../maklumat/read-maklumat";
import type { OfficeSheet } from "../office-rules/define-office-rule";
import type { Diagnostic } from "../rules/diagnostic";
import type { StagesSheet } from "../stages/read-stages";
import { type AnchorPlace, isAt, plain } from "./anchor-place";

/** What a finding is about on a sheet beside SOP and SP: the stage, or the part of the maklumat, and the text there. */
export const officeAnchor = (diagnostic: Diagnostic, office: OfficeSheet): AnchorPlace =>
  office.kind === "tahapan" ? ofStages(diagnostic, office) : ofMaklumat(diagnostic, office);

function ofStages({ origin }: Diagnostic, { set, subject, rows }: StagesSheet): AnchorPlace {
  const name = ["tahapan", set, plain(subject)];
  for (const { stage, date, evidence, people, state, origin: own } of rows) {
    const parts = {
      tanggal: date.field,
      bukti: evidence,
      peserta: people,
      keadaan: state.field,
    };
    const part = Object.entries(parts).find(([, field]) => isAt(field.origin, origin));
    if (part) return [...name, stage, part[0], plain(part[1].text)];
    if (isAt(own, origin)) return [...name, stage];
  }
  return name;
}

function ofMaklumat(
  { origin }: Diagnostic,
  { text, place, date, official }: Maklumat,
): AnchorPlace {
  if (isAt(text.origin, origin)) return ["maklumat", "isi", plain(text.text)];
  const signed = [official.jabatan, official.nama, official.nip, date?.field];
  return ["maklumat", "tanda tangan", plain(place), ...signed.map((one) => plain(one?.text ?? ""))];
}
