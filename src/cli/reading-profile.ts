import fs from "node:fs";
import type { Language } from "../core/messages/catalogue";
import { profileProblemText } from "../core/messages/profile-problem-text";
import type { Mode } from "../core/rules/presets";
import { sopProfileById, sopProfiles } from "../core/templates";
import { parseRegionalProfile } from "../core/templates/regional-profile";
import { parseSettings } from "../core/templates/settings-file";
import { messagesIn } from "./messages";
import { optionIn } from "./options";
import { NO_CHOICE, type ReadingChoice } from "./reading-choice";
import { unreadable } from "./unreadable";

export type ChoiceReading =
  | { readonly ok: true; readonly choice: ReadingChoice }
  | { readonly ok: false; readonly message: string };

/** The options of a call that say how files are read and checked. */
export type ChoiceOptions = {
  readonly language: Language;
  readonly profile: string | null;
  readonly profileFile: string | null;
  readonly presetFile?: string | null;
  readonly mode?: Mode | null;
};

/** What a call names: `--profil ID` or `--profil-berkas FILE`, `--preset FILE`, `--mode`. */
export function readingChoice(options: ChoiceOptions): ChoiceReading {
  const { mode = null, presetFile = null, language } = options;
  const profile = chosenProfile(options);
  if (!profile.ok || presetFile === null) {
    return profile.ok ? { ok: true, choice: { ...profile.choice, mode } } : profile;
  }
  const text = textOf(presetFile, language);
  if (!text.ok) return text;
  const reading = parseSettings(text.text);
  if (reading.ok) {
    return { ok: true, choice: { ...profile.choice, mode, settings: reading.settings } };
  }
  const sentence = profileProblemText(reading.problem, language, "settings");
  return { ok: false, message: `${presetFile}: ${sentence}` };
}

function chosenProfile({ profile, profileFile, language }: ChoiceOptions): ChoiceReading {
  const messages = messagesIn(language);
  if (profileFile !== null) {
    return profile === null
      ? profileFromFile(profileFile, language)
      : { ok: false, message: messages.oneProfile };
  }
  if (profile === null) return { ok: true, choice: NO_CHOICE };
  const sop = sopProfileById(profile);
  if (sop) return { ok: true, choice: { ...NO_CHOICE, sop } };
  const allowed = sopProfiles.map(({ id }) => id).join(", ");
  return {
    ok: false,
    message: messages.badValue(optionIn(language, "--profil"), profile, allowed),
  };
}

function profileFromFile(file: string, language: Language): ChoiceReading {
  const text = textOf(file, language);
  if (!text.ok) return text;
  const reading = parseRegionalProfile(text.text);
  if (reading.ok) {
    const { profile } = reading;
    return { ok: true, choice: { ...NO_CHOICE, sop: profile.sop, regional: profile } };
  }
  return { ok: false, message: `${file}: ${profileProblemText(reading.problem, language)}` };
}

type FileText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string };

function textOf(file: string, language: Language): FileText {
  try {
    return { ok: true, text: fs.readFileSync(file, "utf8") };
  } catch {
    return { ok: false, message: `${file}: ${unreadable(file, language)}` };
  }
}
