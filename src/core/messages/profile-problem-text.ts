import type { ProfileProblem } from "../templates/regional-profile";
import { formatMessage, type Language } from "./catalogue";
import type { ProfileProblemMessages } from "./profile-problem-messages";
import { profileProblemsEn } from "./profile-problems.en";
import { profileProblemsId } from "./profile-problems.id";

const MESSAGES: Readonly<Record<Language, ProfileProblemMessages>> = {
  id: profileProblemsId,
  en: profileProblemsEn,
};

/** The sentence of what is wrong with a profile: it names the line, the column and the key. */
export const profileProblemText = (
  { code, line, column, path, data }: ProfileProblem,
  language: Language,
): string => formatMessage(MESSAGES[language][code], { ...data, line, column, path });
