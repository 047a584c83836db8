import type { ProfileProblem } from "../templates/json-walk";
import { formatMessage, type Language } from "./catalogue";
import type { ProfileProblemMessages } from "./profile-problem-messages";
import { profileProblemsEn } from "./profile-problems.en";
import { profileProblemsId } from "./profile-problems.id";

const MESSAGES: Readonly<Record<Language, ProfileProblemMessages>> = {
  id: profileProblemsId,
  en: profileProblemsEn,
};

/** Which file it is: what the sentence calls it. */
export type SettingsFileKind = "profile" | "settings";

const NAMES: Readonly<Record<Language, Readonly<Record<SettingsFileKind, string>>>> = {
  id: { profile: "profil daerah", settings: "berkas pengaturan" },
  en: { profile: "the regional profile", settings: "the settings file" },
};

/** The sentence of what is wrong with such a file: it names the line, the column and the key. */
export function profileProblemText(
  { code, line, column, path, data }: ProfileProblem,
  language: Language,
  kind: SettingsFileKind = "profile",
): string {
  const file = NAMES[language][kind];
  const sentence = formatMessage(MESSAGES[language][code], { ...data, line, column, path, file });
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
