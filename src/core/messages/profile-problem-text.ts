import type { ProfileProblem, ProfileProblemCode } from "../templates/regional-profile";
import { formatMessage, type Language } from "./catalogue";
import { profileProblemsEn } from "./profile-problems.en";
import { profileProblemsId } from "./profile-problems.id";

/** What can be wrong with an office's own profile. Placeholders as in `formatMessage`. */
export type ProfileProblemMessages = Readonly<Record<ProfileProblemCode, string>>;

const MESSAGES: Readonly<Record<Language, ProfileProblemMessages>> = {
  id: profileProblemsId,
  en: profileProblemsEn,
};

/** The sentence of what is wrong with a profile: it names the line, the column and the key. */
export const profileProblemText = (
  { code, line, column, path, data }: ProfileProblem,
  language: Language,
): string => formatMessage(MESSAGES[language][code], { ...data, line, column, path });
