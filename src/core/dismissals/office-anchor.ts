import type { Decree } from "../decree/read-decree";
import type { Maklumat } from "../maklumat/read-maklumat";
import type { OfficeSheet } from "../office-rules/define-office-rule";
import type { Diagnostic } from "../rules/diagnostic";
import type { StagesSheet } from "../stages/read-stages";
import { type AnchorPlace, isAt, plain } from "./anchor-place";

/** What a finding is about on a sheet beside SOP and SP: the stage, or the part of the maklumat or decree, and the text there. */
export const officeAnchor = (diagnostic: Diagnostic, office: OfficeSheet): AnchorPlace =>
  office.kind === "tahapan" ? ofStages(diagnostic, office) : ofSigned(diagnostic, office);

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

function ofSigned({ origin }: Diagnostic, document: Maklumat | Decree): AnchorPlace {
  const { kind, number, place, date, official } = document;
  if (kind === "maklumat" && isAt(document.text.origin, origin)) {
    return [kind, "isi", plain(document.text.text)];
  }
  const signed = [number, official.jabatan, official.nama, official.nip, date?.field];
  return [kind, "tanda tangan", plain(place), ...signed.map((one) => plain(one?.text ?? ""))];
}
