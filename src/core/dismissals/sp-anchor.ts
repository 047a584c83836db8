import type { Field } from "../document/sop-document";
import type { StandarPelayanan } from "../document/standar-pelayanan";
import type { Diagnostic } from "../rules/diagnostic";
import { type AnchorPlace, isAt, plain, toldBy } from "./anchor-place";

/** What a finding is about in a Standar Pelayanan: the service, a component or another part of it, and the text there. */
export const spAnchor = (diagnostic: Diagnostic, document: StandarPelayanan): AnchorPlace => [
  "layanan",
  plain(document.title?.text ?? ""),
  ...placeIn(diagnostic, document),
  ...toldBy(diagnostic),
];

function placeIn(diagnostic: Diagnostic, document: StandarPelayanan): AnchorPlace {
  const { origin } = diagnostic;
  for (const { key, label, labelOrigin, field } of document.components) {
    if (isAt(field.origin, origin)) return ["komponen", key, ...textsOf(field, diagnostic)];
    if (isAt(labelOrigin, origin)) return ["label", key, plain(label)];
  }
  const extra = document.extras.find(
    (row) => isAt(row.field.origin, origin) || isAt(row.labelOrigin, origin),
  );
  if (extra) return ["baris", plain(extra.label), ...textsOf(extra.field, diagnostic)];
  const heads = { judul: document.title, kepala: document.heading, unit: document.unit };
  const head = Object.entries(heads).find(([, field]) => isAt(field?.origin, origin));
  return head ? [head[0], plain(head[1]?.text ?? "")] : [];
}

/** A clipped text ends so; quotation marks are those of the sentence. */
const AROUND = /^“|[”…]+$/g;

/** The items that the sentence repeats words of; the whole text where it repeats none. */
function textsOf({ text, items }: Field, diagnostic: Diagnostic): readonly string[] {
  const told = toldBy(diagnostic)
    .map((one) => one.replace(AROUND, ""))
    .filter((one) => /\p{L}{3}/u.test(one));
  const meant = items.map(plain).filter((item) => told.some((one) => item.includes(one)));
  return meant.length > 0 ? meant : [plain(text)];
}
