import type { StandarPelayanan } from "../document/standar-pelayanan";
import type { Origin } from "../grid/address";
import { type Citation, citationsIn } from "../rules/citations";
import { writtenComponent } from "./component-texts";

/** The legal sources in Dasar Hukum, each with the place where a finding about it is shown. */
export function spCitations(
  document: StandarPelayanan,
): readonly { readonly citation: Citation; readonly origin: Origin }[] {
  const field = writtenComponent(document, "dasarHukum")?.field;
  return field ? citationsIn(field).map((citation) => ({ citation, origin: field.origin })) : [];
}
