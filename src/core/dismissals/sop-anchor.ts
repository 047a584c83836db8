import type { Activity, Field, SopDocument } from "../document/sop-document";
import type { Origin } from "../grid/address";
import type { Diagnostic } from "../rules/diagnostic";
import { type AnchorPlace, isAt, plain } from "./anchor-place";

/** What a finding is about in an SOP: an activity and its part, an identity field, a lane or a heading; null elsewhere. */
export function sopAnchor(diagnostic: Diagnostic, document: SopDocument): AnchorPlace | null {
  const { origin } = diagnostic;
  const activity = isAboutColumn(diagnostic) ? ofColumn : ofActivity;
  return (
    activity(document, origin) ?? sopIdentityAnchor(document, origin) ?? ofHeader(document, origin)
  );
}

/** Told once for many cells of a column, and of no activity in particular. */
const isAboutColumn = ({ data, related }: Diagnostic): boolean =>
  related.length > 0 && data.activity === undefined;

function ofColumn(document: SopDocument, origin: Origin): AnchorPlace | null {
  const place = ofActivity(document, origin);
  return place && ["tabel", ...place.slice(2, 3)];
}

function ofActivity(
  { activities, table, pelaksana }: SopDocument,
  origin: Origin,
): AnchorPlace | null {
  if (!table || origin.sheet !== table.sheet) return null;
  const activity = activities.find(({ origin: own }) => touches(own, origin));
  if (!activity) return null;
  const lane = pelaksana.find(({ origin: head }) => head.range.left === origin.range.left);
  const part = partOf(activity, origin) ?? (lane ? ["pelaksana", plain(lane.name)] : []);
  return ["kegiatan", plain(activity.description), ...part];
}

/** Whether a finding lies in the rows of an activity; one about the whole table reaches over more than that. */
const touches = (own: Origin, { sheet, range }: Origin): boolean =>
  own.sheet === sheet && range.top >= own.range.top && range.top <= own.range.bottom;

function partOf(activity: Activity, origin: Origin): AnchorPlace | null {
  const { mutuBaku, descriptionOrigin, numberOrigin } = activity;
  const { kelengkapan, duration, waktuOrigin, output } = mutuBaku;
  if (isAt(descriptionOrigin, origin)) return ["uraian"];
  if (isAt(numberOrigin, origin)) return ["nomor"];
  if (isAt(waktuOrigin, origin)) return ["waktu", plain(duration?.text ?? "")];
  if (kelengkapan && isAt(kelengkapan.origin, origin)) {
    return ["kelengkapan", ...kelengkapan.items.map(plain)];
  }
  return output && isAt(output.origin, origin) ? ["output", ...output.items.map(plain)] : null;
}

/** A field of the identity block, by its name and text. */
export function sopIdentityAnchor({ identity }: SopDocument, origin: Origin): AnchorPlace | null {
  const { disahkanOleh, ...fields } = identity;
  const signer = disahkanOleh && {
    jabatan: disahkanOleh.jabatan,
    nama: disahkanOleh.nama,
    nip: disahkanOleh.nip,
  };
  const all: Readonly<Record<string, Field | null>> = { ...fields, ...signer };
  const found = Object.entries(all).find(([, field]) => field && isAt(field.origin, origin));
  return found ? ["identitas", found[0], plain(found[1]?.text ?? "")] : null;
}

function ofHeader({ pelaksana, table }: SopDocument, origin: Origin): AnchorPlace | null {
  const lane = pelaksana.find((one) => isAt(one.origin, origin));
  if (lane) return ["pelaksana", plain(lane.group ?? ""), plain(lane.name)];
  const heading = table?.headings?.find((one) => isAt(one.origin, origin));
  return heading ? ["kolom", heading.column, plain(heading.text)] : null;
}
