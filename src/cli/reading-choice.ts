import type { Kept } from "../core/records/kept";
import type { Mode } from "../core/rules/presets";
import type { RegionalProfile } from "../core/templates/regional-profile";
import type { Settings } from "../core/templates/settings-file";
import type { SopProfile } from "../core/templates/sop-profile";

/** What a call says about how its files are read and checked; null where it says nothing. */
export type ReadingChoice = {
  /** A form that all SOPs are read by. */
  readonly sop: SopProfile | null;
  /** The office's own profile that this form is. */
  readonly regional: RegionalProfile | null;
  readonly settings: Settings | null;
  readonly mode: Mode | null;
};

export const NO_CHOICE: ReadingChoice = { sop: null, regional: null, settings: null, mode: null };

/** What the file says about itself, and over it what the call says. */
export const chosenOver = (kept: Kept, { sop, regional, settings, mode }: ReadingChoice): Kept => {
  const own = settings ?? kept.settings;
  return {
    ...kept,
    profile: sop ? regional : kept.profile,
    settings: { ...own, mode: mode ?? own.mode },
  };
};
