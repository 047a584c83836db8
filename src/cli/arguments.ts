import { EXPORT_FORMATS, type ExportFormat } from "../core/export/export-flow";
import { PAPERS, type Paper } from "../core/forms/paper";
import type { Language } from "../core/messages/catalogue";
import { messagesIn } from "./messages";
import type { Messages } from "./messages/id";
import { inIndonesian, languageOf, type Options, optionIn, parseOptions, verbOf } from "./options";

export type Mode = "draf" | "final";
export type Theme = (typeof THEMES)[number];

const MODES: readonly Mode[] = ["draf", "final"];
const THEMES = ["polos", "warna"] as const;

export type Call =
  | { readonly verb: "bantuan"; readonly language: Language }
  | {
      readonly verb: "baca";
      readonly language: Language;
      readonly inputs: readonly string[];
      readonly json: boolean;
      readonly profile: string | null;
      readonly profileFile: string | null;
    }
  | {
      readonly verb: "periksa";
      readonly language: Language;
      readonly inputs: readonly string[];
      readonly json: boolean;
      readonly profile: string | null;
      readonly profileFile: string | null;
      /** Null: as the file says. */
      readonly mode: Mode | null;
      /** File of settings that the files are checked by. */
      readonly presetFile: string | null;
      /** Also what is found between an SP and its SOPs. */
      readonly cross: boolean;
      /** Where a copy with the findings as notes goes; null without one. */
      readonly notes: { readonly output: string; readonly overwrite: boolean } | null;
    }
  | {
      readonly verb: "rekap";
      readonly language: Language;
      readonly inputs: readonly string[];
      /** Null, with `json`: to standard output alone. */
      readonly output: string | null;
      readonly json: boolean;
      readonly profile: string | null;
      readonly profileFile: string | null;
      readonly mode: Mode | null;
      readonly presetFile: string | null;
      readonly paper: Paper;
      readonly overwrite: boolean;
    }
  | {
      readonly verb: "gambar";
      readonly language: Language;
      readonly input: string;
      readonly output: string;
      readonly sheet: string | null;
      readonly replace: boolean;
      readonly overwrite: boolean;
      /** Lines that other programs draw in their place; false leaves it as the present drawing is. */
      readonly compatible: boolean;
      readonly theme: Theme | null;
      /** One long page; false leaves it as the present drawing is. */
      readonly onePage: boolean;
      readonly profile: string | null;
      readonly profileFile: string | null;
    }
  | {
      readonly verb: "ekspor";
      readonly language: Language;
      readonly input: string;
      /** Null: to standard output. */
      readonly output: string | null;
      readonly sheet: string | null;
      /** Id of one SOP, as `baca --json` gives it. */
      readonly document: string | null;
      readonly format: ExportFormat;
      readonly overwrite: boolean;
      readonly profile: string | null;
      readonly profileFile: string | null;
    }
  | {
      readonly verb: "templat";
      readonly language: Language;
      /** Null, with a null output: the list of forms. */
      readonly form: string | null;
      /** Instead of a form: a process map table of Visio that an SOP is made of. */
      readonly visio: string | null;
      readonly output: string | null;
      readonly paper: Paper;
      readonly overwrite: boolean;
    }
  | {
      readonly verb: "hapus";
      readonly language: Language;
      readonly input: string;
      readonly output: string;
      readonly overwrite: boolean;
      readonly profile: string | null;
      readonly profileFile: string | null;
    };

/** The call cannot be understood; the message says what to write instead. */
export class CallError extends Error {}

const COMPLAINT = {
  "unknown-option": (messages: Messages) => messages.unknownOption,
  "value-missing": (messages: Messages) => messages.valueMissing,
  "value-given": (messages: Messages) => messages.valueGiven,
} as const;

/** Reads the words after `susun`. Throws CallError. */
export function readCall(argv: readonly string[]): Call {
  const words = argv.map(inIndonesian);
  const language = languageOf(words);
  const messages = messagesIn(language);
  const [word, ...rest] = words;
  if (word === undefined) throw new CallError(messages.noVerb);
  if (word === "--bantuan" || word === "-h") return { verb: "bantuan", language };
  if (word.startsWith("-")) throw new CallError(messages.verbFirst(argv[0] ?? word));
  const verb = verbOf(word);
  if (!verb) throw new CallError(messages.unknownVerb(word));

  const parsed = parseOptions(verb, rest);
  if (parsed.kind !== "parsed") {
    const option = optionIn(language, parsed.option);
    throw new CallError(COMPLAINT[parsed.kind](messages)(option));
  }
  const { values, positionals } = parsed;
  if (verb === "bantuan" || values.bantuan) return { verb: "bantuan", language };
  const choice = <T extends string>(name: string, value: unknown, allowed: readonly T[]): T => {
    const option = optionIn(language, name);
    const found = allowed.find((one) => one === value);
    if (found) return found;
    const values = allowed.join(", ");
    throw new CallError(
      value === undefined
        ? messages.choiceMissing(option, values)
        : messages.badValue(option, String(value), values),
    );
  };
  choice("--bahasa", values.bahasa ?? "id", ["id", "en"]);
  if (values.o === "") throw new CallError(messages.noOutput);
  const paper = () => choice("--kertas", values.kertas ?? "a4", Object.keys(PAPERS) as Paper[]);
  const mode = () => (values.mode === undefined ? null : choice("--mode", values.mode, MODES));
  if (verb === "templat") {
    const [form = null, ...more] = positionals;
    const output = text(values.o);
    const visio = text(values.visio);
    const isNamed = form !== null || visio !== null;
    if (more.length > 0 || (form !== null && visio !== null)) throw new CallError(messages.oneForm);
    if (isNamed !== (output !== null)) {
      throw new CallError(isNamed ? messages.noOutput : messages.oneForm);
    }
    const overwrite = values.timpa === true;
    return { verb, language, form, visio, output, paper: paper(), overwrite };
  }
  if (positionals.length === 0 || positionals.includes("")) {
    throw new CallError(messages.noInput(argv[0] ?? verb));
  }

  const profile = { profile: text(values.profil), profileFile: text(values["profil-berkas"]) };
  if (verb === "baca" || verb === "periksa") {
    const common = { language, inputs: positionals, json: values.json === true, ...profile };
    if (verb === "baca") return { verb, ...common };
    const cross = values.silang === true;
    const notes = notesOf(values, positionals, messages);
    return { verb, ...common, mode: mode(), presetFile: text(values.preset), cross, notes };
  }
  if (verb === "rekap") {
    const [output, json] = [text(values.o), values.json === true];
    if (output === null && !json) throw new CallError(messages.noOutput);
    return {
      verb,
      language,
      inputs: positionals,
      output,
      json,
      ...profile,
      mode: mode(),
      presetFile: text(values.preset),
      paper: paper(),
      overwrite: values.timpa === true,
    };
  }
  const [input] = positionals;
  if (input === undefined || positionals.length > 1) throw new CallError(messages.oneInput);
  const output = text(values.o);
  if (verb === "ekspor") {
    const format = choice("--ke", values.ke, EXPORT_FORMATS);
    const [sheet, document] = [text(values.lembar), text(values.dokumen)];
    const overwrite = values.timpa === true;
    return { verb, language, input, output, sheet, document, format, overwrite, ...profile };
  }
  if (!output) throw new CallError(messages.noOutput);
  const common = { language, input, output, overwrite: values.timpa === true, ...profile };
  if (verb === "hapus") return { verb, ...common };
  return {
    verb,
    ...common,
    sheet: text(values.lembar),
    replace: values.ganti === true,
    compatible: values.kompatibel === true,
    onePage: values["satu-halaman"] === true,
    theme: values.tema === undefined ? null : choice("--tema", values.tema, THEMES),
  };
}

/** Where `periksa --catatan` writes; the options that say so mean nothing without it. */
function notesOf(
  values: Options,
  inputs: readonly string[],
  messages: Messages,
): Extract<Call, { verb: "periksa" }>["notes"] {
  const [output, overwrite] = [text(values.o), values.timpa === true];
  if (values.catatan !== true) {
    if (output !== null || overwrite) throw new CallError(messages.outputWithoutNotes);
    return null;
  }
  if (inputs.length > 1) throw new CallError(messages.notesInOneFile);
  if (output === null) throw new CallError(messages.noOutput);
  return { output, overwrite };
}

const text = (value: unknown): string | null => (typeof value === "string" ? value : null);
