import type { ProfileProblemCode } from "../templates/json-walk";

/** What can be wrong with a file of settings that a person has written; `{file}` is its name in a sentence. Placeholders as in `formatMessage`. */
export type ProfileProblemMessages = Readonly<Record<ProfileProblemCode, string>>;
