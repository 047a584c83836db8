import type { ProfileProblemCode } from "../templates/regional-profile";

/** What can be wrong with an office's own profile. Placeholders as in `formatMessage`. */
export type ProfileProblemMessages = Readonly<Record<ProfileProblemCode, string>>;
