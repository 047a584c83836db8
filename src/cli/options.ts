import { parseArgs } from "node:util";
import type { Language } from "../core/messages/catalogue";

export type Verb =
  | "baca"
  | "periksa"
  | "rekap"
  | "gambar"
  | "hapus"
  | "ekspor"
  | "templat"
  | "bantuan";

const VERBS: Readonly<Record<string, Verb>> = {
  bantuan: "bantuan",
  help: "bantuan",
  baca: "baca",
  read: "baca",
  periksa: "periksa",
  check: "periksa",
  rekap: "rekap",
  recap: "rekap",
  gambar: "gambar",
  draw: "gambar",
  hapus: "hapus",
  erase: "hapus",
  ekspor: "ekspor",
  export: "ekspor",
  templat: "templat",
  template: "templat",
};

/** Only names that differ. */
const ENGLISH_OPTIONS: Readonly<Record<string, string>> = {
  replace: "ganti",
  sheet: "lembar",
  document: "dokumen",
  profile: "profil",
  "profile-file": "profil-berkas",
  overwrite: "timpa",
  language: "bahasa",
  help: "bantuan",
  compatible: "kompatibel",
  "one-page": "satu-halaman",
  theme: "tema",
  to: "ke",
  cross: "silang",
  notes: "catatan",
  output: "o",
  paper: "kertas",
};

const COMMON = {
  bahasa: { type: "string" },
  bantuan: { type: "boolean", short: "h" },
} as const;
const PROFILE = {
  profil: { type: "string" },
  "profil-berkas": { type: "string" },
} as const;
const OUTPUT = {
  o: { type: "string", short: "o" },
  timpa: { type: "boolean" },
} as const;
/** Of what reads a file and writes another one. */
const FILE_TO_FILE = { ...COMMON, ...PROFILE, ...OUTPUT } as const;
const CHECK = {
  json: { type: "boolean" },
  mode: { type: "string" },
  preset: { type: "string" },
} as const;
const OPTIONS = {
  baca: { ...COMMON, ...PROFILE, json: { type: "boolean" } },
  periksa: {
    ...FILE_TO_FILE,
    ...CHECK,
    silang: { type: "boolean" },
    catatan: { type: "boolean" },
  },
  rekap: {
    ...FILE_TO_FILE,
    ...CHECK,
    kertas: { type: "string" },
  },
  gambar: {
    ...FILE_TO_FILE,
    lembar: { type: "string" },
    ganti: { type: "boolean" },
    kompatibel: { type: "boolean" },
    "satu-halaman": { type: "boolean" },
    tema: { type: "string" },
  },
  ekspor: {
    ...FILE_TO_FILE,
    lembar: { type: "string" },
    dokumen: { type: "string" },
    ke: { type: "string" },
  },
  templat: { ...COMMON, ...OUTPUT, kertas: { type: "string" }, visio: { type: "string" } },
  hapus: FILE_TO_FILE,
  bantuan: COMMON,
} as const;

/** The verb of a word, whatever its language and capitals; null when it is none. */
export const verbOf = (word: string): Verb | null =>
  Object.hasOwn(VERBS, word.toLowerCase()) ? VERBS[word.toLowerCase()]! : null;

/** An option as the tables here name it; `-o=FILE` is meant as `--output=FILE` is. */
export function inIndonesian(argument: string): string {
  const match = /^(?:--([a-z-]+)|-(o)(?==))(=.*)?$/s.exec(argument);
  const name = match?.[1] ?? match?.[2];
  if (name === undefined) return argument;
  return `--${Object.hasOwn(ENGLISH_OPTIONS, name) ? ENGLISH_OPTIONS[name]! : name}${match?.[3] ?? ""}`;
}

/** An option as a message in this language names it. */
export function optionIn(language: Language, option: string): string {
  const name = option.replace(/^-+/, "");
  if (name.length === 1) return `-${name}`;
  const english = Object.keys(ENGLISH_OPTIONS).find((one) => ENGLISH_OPTIONS[one] === name);
  return `--${language === "en" ? (english ?? name) : name}`;
}

export const languageOf = (words: readonly string[]): Language => {
  const at = words.findIndex((word) => /^--bahasa(=|$)/.test(word));
  const value = at < 0 ? "id" : (words[at]!.split("=")[1] ?? words[at + 1]);
  return value === "en" ? "en" : "id";
};

export type Options = Readonly<Record<string, string | boolean | undefined>>;

export type ParsedOptions =
  | { readonly kind: "parsed"; readonly values: Options; readonly positionals: readonly string[] }
  /** The verb has no such option; it lacks its value; it has a value and takes none. */
  | {
      readonly kind: "unknown-option" | "value-missing" | "value-given";
      readonly option: string;
    };

export function parseOptions(verb: Verb, words: readonly string[]): ParsedOptions {
  const options: Readonly<Record<string, { readonly type: "string" | "boolean" }>> = OPTIONS[verb];
  try {
    const config = { args: [...words], options, allowPositionals: true, strict: true };
    return { kind: "parsed", ...(parseArgs(config) as { values: Options; positionals: string[] }) };
  } catch (error) {
    // parseArgs names the faulty option in quotes, with its value or a placeholder; its own sentences are English only.
    const option = /'(-[^'\s,=]*)/.exec(String(error))?.[1] ?? words.join(" ");
    const name = option.replace(/^-+/, "");
    const known = Object.hasOwn(options, name) ? options[name] : undefined;
    if (known === undefined) return { kind: "unknown-option", option };
    return { kind: known.type === "string" ? "value-missing" : "value-given", option };
  }
}
