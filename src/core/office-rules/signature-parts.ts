import type { SopIdentity } from "../document/sop-document";
import type { PlaceAndDate } from "../maklumat/closing-lines";

type Signed = PlaceAndDate & { readonly official: NonNullable<SopIdentity["disahkanOleh"]> };

/** What a signed document does not say of where, when and by whom it was signed. */
export const lackingOf = ({ official, date, place }: Signed): readonly string[] => [
  ...(isWritten(place) ? [] : ["tempat"]),
  ...(date?.date ? [] : ["tanggal"]),
  ...(isWritten(official.jabatan?.text) ? [] : ["jabatan"]),
  ...(isWritten(official.nama?.text) ? [] : ["nama"]),
  ...(isWritten(official.nip?.text) ? [] : ["NIP"]),
];

/** Dots and lines are room to write in. */
const isWritten = (text = ""): boolean => /[\p{L}\p{N}]/u.test(text);
