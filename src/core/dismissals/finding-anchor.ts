import type { Activity, Field, SopDocument } from "../document/sop-document";
import { contains, type Origin } from "../grid/address";
import type { Diagnostic } from "../rules/diagnostic";

/**
 * What a finding is about, in words of the sheet instead of an address: the activity by its text and the part of it
 * that is meant with that part's text; an identity field, a lane or a heading by its name and text. It stays the same
 * when rows are inserted or moved and when activities are numbered anew; it changes when the text in question is
 * changed, for a reason holds for what was read.
 */
export function findingAnchor(diagnostic: Diagnostic, document: SopDocument | null): string {
  const { origin } = diagnostic;
  const activity = isAboutColumn(diagnostic) ? ofColumn : ofActivity;
  const place = document && (activity(document, origin) ?? ofIdentity(document, origin));
  return JSON.stringify(place ?? (document && ofHeader(document, origin)) ?? ["lembar"]);
}

type Place = readonly string[];

/** Told once for many cells of a column, and of no activity in particular. */
const isAboutColumn = ({ data, related }: Diagnostic): boolean =>
  related.length > 0 && data.activity === undefined;

function ofColumn(document: SopDocument, origin: Origin): Place | null {
  const place = ofActivity(document, origin);
  return place && ["tabel", ...place.slice(2, 3)];
}

function ofActivity({ activities, table, pelaksana }: SopDocument, origin: Origin): Place | null {
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

function partOf(activity: Activity, origin: Origin): Place | null {
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

function ofIdentity({ identity }: SopDocument, origin: Origin): Place | null {
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

function ofHeader({ pelaksana, table }: SopDocument, origin: Origin): Place | null {
  const lane = pelaksana.find((one) => isAt(one.origin, origin));
  if (lane) return ["pelaksana", plain(lane.group ?? ""), plain(lane.name)];
  const heading = table?.headings?.find((one) => isAt(one.origin, origin));
  return heading ? ["kolom", heading.column, plain(heading.text)] : null;
}

/** The first cell of a finding lies in the place. */
const isAt = (place: Origin | null, { sheet, range }: Origin): boolean =>
  place !== null && place.sheet === sheet && contains(place.range, range.top, range.left);

/** Spaces and capitals are no change of a text. */
const plain = (text: string): string => text.replace(/\s+/g, " ").trim().toLowerCase();
