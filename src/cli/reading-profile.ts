import fs from "node:fs";
import type { WorkbookReading } from "../core/document/sop-document";
import { dayOf } from "../core/language/dates";
import type { Language } from "../core/messages/catalogue";
import { profileProblemText } from "../core/messages/profile-problem-text";
import { RULES } from "../core/rules";
import type { Diagnostic } from "../core/rules/diagnostic";
import { lint } from "../core/rules/lint";
import { type Mode, type Preset, presetFor } from "../core/rules/presets";
import { sopProfileById, sopProfiles } from "../core/templates";
import { regionalPreset } from "../core/templates/regional-preset";
import { parseRegionalProfile, type RegionalProfile } from "../core/templates/regional-profile";
import type { SopProfile } from "../core/templates/sop-profile";
import { messagesIn } from "./messages";

/** By which form the files of a call are read and checked. */
export type ReadingProfile = {
  /** Null: each SOP by the form that fits it best. */
  readonly sop: SopProfile | null;
  /** The office's own profile, when one was given. */
  readonly regional: RegionalProfile | null;
  readonly presetOf: (profile: string, mode: Mode) => Preset;
};

export type ProfileChoice =
  | { readonly ok: true; readonly profile: ReadingProfile }
  | { readonly ok: false; readonly message: string };

/** The profile that a call names: `--profil ID`, `--profil-berkas FILE`, or neither. */
export function chosenProfile({
  profile,
  profileFile,
  language,
}: {
  readonly profile: string | null;
  readonly profileFile: string | null;
  readonly language: Language;
}): ProfileChoice {
  const messages = messagesIn(language);
  if (profileFile !== null) {
    return profile === null
      ? profileFromFile(profileFile, language)
      : { ok: false, message: messages.oneProfile };
  }
  if (profile === null)
    return { ok: true, profile: { sop: null, regional: null, presetOf: presetFor } };
  const sop = sopProfileById(profile);
  if (sop) return { ok: true, profile: { sop, regional: null, presetOf: presetFor } };
  const allowed = sopProfiles.map(({ id }) => id).join(", ");
  return { ok: false, message: messages.badValue("--profil", profile, allowed) };
}

function profileFromFile(file: string, language: Language): ProfileChoice {
  const messages = messagesIn(language);
  let json: string;
  try {
    json = fs.readFileSync(file, "utf8");
  } catch {
    const message = fs.existsSync(file) ? messages.cannotReadFile : messages.notFound;
    return { ok: false, message: `${file}: ${message}` };
  }
  const reading = parseRegionalProfile(json);
  if (!reading.ok) {
    return { ok: false, message: `${file}: ${profileProblemText(reading.problem, language)}` };
  }
  const { profile } = reading;
  return {
    ok: true,
    profile: {
      sop: profile.sop,
      regional: profile,
      presetOf: (_, mode) => regionalPreset(presetFor(profile.base, mode), profile),
    },
  };
}

/** Findings of all documents, each by the preset of its own form. */
export function lintByProfile(
  reading: WorkbookReading,
  { presetOf, sop }: ReadingProfile,
  mode: Mode,
): readonly Diagnostic[] {
  const ids = [...new Set(reading.documents.map(({ profile }) => profile))];
  return ids.flatMap((id) =>
    lint(reading, presetOf(id, mode), RULES, {
      documents: reading.documents.filter(({ profile }) => profile === id),
      today: dayOf(new Date()),
      profile: sop,
    }),
  );
}
