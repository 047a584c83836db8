import type { ColumnKey, IdentityKey, SopProfile } from "../templates/sop-profile";
import { normaliseLabel } from "./label-text";

/** A label as the sheet writes it, and the part it names. */
export type FoundLabel = { readonly key: IdentityKey | ColumnKey; readonly text: string };

/** The form whose own words an SOP uses most; of equals the first of the list. */
export function chooseProfile(
  found: readonly FoundLabel[],
  profiles: readonly [SopProfile, ...SopProfile[]],
): SopProfile {
  const score = ({ ownWords }: SopProfile): number =>
    found.filter(({ key, text }) => {
      const label = normaliseLabel(text);
      return ownWords[key]?.some((word) => normaliseLabel(word) === label);
    }).length;
  return profiles.reduce((best, profile) => (score(profile) > score(best) ? profile : best));
}
