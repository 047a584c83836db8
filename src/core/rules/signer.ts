import type { Field, SopDocument } from "../document/sop-document";
import type { Origin } from "../grid/address";
import { isBlank } from "./blank";
import { documentPlace } from "./document-place";

/** Brackets around the room for a name, as forms print them. */
export const isEmptyName = (field: Field | null | undefined): boolean =>
  isBlank(field?.text.replace(/[()]/g, ""));

/** Where the signing official stands, also when nothing is written there yet. */
export const signerPlace = (document: SopDocument): Origin => {
  const { disahkanOleh } = document.identity;
  const part = disahkanOleh?.jabatan ?? disahkanOleh?.nama ?? disahkanOleh?.nip;
  return part?.origin ?? disahkanOleh?.origin ?? documentPlace(document);
};
