import type { SopDocument } from "../core/document/sop-document";
import type { Kept } from "../core/records/kept";
import { keptPreset } from "../core/records/kept-preset";
import { DEFAULT_PARAMETERS } from "../core/rules/parameters";

/** Minutes of a working day by the profile and the settings in force. */
export const workdayOf = ({ profile }: Pick<SopDocument, "profile">, kept: Kept): number =>
  keptPreset(profile, kept).parameters?.minutesPerWorkday ?? DEFAULT_PARAMETERS.minutesPerWorkday;
