import type { Field, SopDocument, SopIdentity } from "../document/sop-document";
import type { Origin } from "../grid/address";
import { type IdentityKey, LEAST_IDENTITY_LABELS, type SopProfile } from "../templates/sop-profile";
import { isBlank } from "./blank";
import type { RuleContext } from "./define-rule";
import { documentPlace } from "./document-place";

/** Fields of the identity block that are one text. */
export type TextKey = Exclude<keyof SopIdentity, "disahkanOleh">;

/** How many labels of the form were found; the unit has none of its own. */
export const labelCount = ({ unit: _, ...labelled }: SopIdentity): number =>
  Object.values(labelled).filter((part) => part !== null).length;

/** False where there is no identity block to speak of: one rule says that, the others say nothing. */
export const holdsIdentityBlock = ({ identity }: SopDocument): boolean =>
  labelCount(identity) >= LEAST_IDENTITY_LABELS;

/** The word that the form uses for a field. */
export const fieldLabel = ({ identity }: SopProfile, key: IdentityKey): string => identity[key][0];

/**
 * Check of a rule that asks for one field: its label is there, and something stands behind it.
 *
 * @param placeOf where one whose label is missing is told
 */
export const checkFilled =
  (key: TextKey, placeOf: (document: SopDocument) => Origin = documentPlace) =>
  ({ document, report }: RuleContext<"empty" | "missing">): void => {
    const field = document.identity[key];
    if (field) {
      if (isBlank(field.text)) report("empty", { origin: field.origin });
    } else if (holdsIdentityBlock(document)) {
      report("missing", { origin: placeOf(document) });
    }
  };

/** A field with something in it; null where it is missing or only says "nothing". */
export const filledField = (
  document: Pick<SopDocument, "identity">,
  key: TextKey,
): Field | null => {
  const field = document.identity[key];
  return field && !isBlank(field.text) ? field : null;
};

const CLIP = 60;

/** The begin of a text, for a message. */
export const clipped = (text: string, most: number = CLIP): string => {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length > most ? `${line.slice(0, most).trimEnd()}…` : line;
};
