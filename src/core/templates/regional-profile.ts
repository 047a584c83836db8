import { normaliseLabel } from "../recognise/label-text";
import { RULES, type RuleId } from "../rules";
import { DEFAULT_PARAMETERS, type RuleParameters } from "../rules/parameters";
import type { PresetSeverity } from "../rules/presets";
import { defaultSopProfile, sopProfileById, sopProfiles } from ".";
import { type JsonEntry, type JsonNode, readJson, type TextPlace } from "./json-text";
import { type LabelSet, mergeLabels, type RegionalLabels, takenLabel } from "./regional-labels";
import { SHAPE_NAMES, shapeNamed } from "./shape-names";
import type { SopProfile } from "./sop-profile";

/** How an office's own regulation changes a form: a value that can be kept in a workbook as the JSON it came from. */
export type RegionalProfile = {
  readonly id: string;
  readonly name: string;
  /** The regulation that findings are told to rest on; null when the profile names none. */
  readonly regulation: string | null;
  /** Id of the form that it changes. */
  readonly base: string;
  /** That form with the office's labels and shapes. */
  readonly sop: SopProfile;
  readonly severities: Readonly<Partial<Record<RuleId, PresetSeverity>>>;
  readonly parameters: Partial<RuleParameters>;
};

export type ProfileProblemCode =
  | "profile-empty"
  | "profile-json-incomplete"
  | "profile-json-unexpected"
  | "profile-key-unknown"
  | "profile-key-twice"
  | "profile-key-missing"
  | "profile-not-object"
  | "profile-not-list"
  | "profile-not-text"
  | "profile-not-number"
  | "profile-value-unknown"
  | "profile-label-taken";

/** What is wrong and where: `path` is the way of keys (`label.kolom.waktu[1]`), empty for the file as a whole. */
export type ProfileProblem = TextPlace & {
  readonly code: ProfileProblemCode;
  readonly path: string;
  /** More values for the sentence: what was found, what would be right. */
  readonly data: Readonly<Record<string, string | readonly string[]>>;
};

export type RegionalProfileReading =
  | { readonly ok: true; readonly profile: RegionalProfile }
  | { readonly ok: false; readonly problem: ProfileProblem };

/** Id of a profile that gives itself none. */
const PLAIN_ID = "daerah";
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const SEVERITIES: Readonly<Record<string, PresetSeverity>> = {
  kesalahan: "error",
  peringatan: "warning",
  saran: "hint",
  mati: "off",
};

/** Names of the measures of rules, as an office writes them. */
const PARAMETERS: Readonly<Record<string, keyof RuleParameters>> = {
  kataJudulTerbanyak: "mostTitleWords",
  pelaksanaTerbanyak: "mostLanes",
  tahunPertama: "firstYear",
  kegiatanTersedikit: "fewestActivities",
  kegiatanTerbanyak: "mostActivities",
  kataKegiatanTerbanyak: "mostActivityWords",
  kataAwalDiterima: "acceptedOpenings",
  kataAwalJudulDiterima: "titleBeginnings",
  katakerjaAwal: "firstVerbs",
  katakerjaAkhir: "lastVerbs",
  katakerjaKabur: "vagueVerbs",
  waktuKabur: "vagueTimes",
  menitPerHariKerja: "minutesPerWorkday",
  hariKerjaKegiatanTerbanyak: "mostActivityWorkdays",
};

// Keys of the JSON and parts of the form: the same words, so that both may go their own way later.
const IDENTITY = {
  unit: "unit",
  nomorSop: "nomorSop",
  tanggalPembuatan: "tanggalPembuatan",
  tanggalRevisi: "tanggalRevisi",
  tanggalEfektif: "tanggalEfektif",
  disahkanOleh: "disahkanOleh",
  namaSop: "namaSop",
  dasarHukum: "dasarHukum",
  kualifikasi: "kualifikasi",
  keterkaitan: "keterkaitan",
  peralatan: "peralatan",
  peringatan: "peringatan",
  pencatatan: "pencatatan",
} as const;
const COLUMNS = {
  no: "no",
  kegiatan: "kegiatan",
  kelengkapan: "kelengkapan",
  waktu: "waktu",
  output: "output",
  keterangan: "keterangan",
} as const;
const GROUPS = { pelaksana: "pelaksana", mutuBaku: "mutuBaku" } as const;

/** Carries the first problem out of the walk; never leaves this file. */
class Wrong extends Error {
  readonly problem: ProfileProblem;

  constructor(problem: ProfileProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

type Data = ProfileProblem["data"];

function wrong(code: ProfileProblemCode, at: TextPlace, path: string, data: Data = {}): never {
  throw new Wrong({ code, line: at.line, column: at.column, path, data });
}

/** Reads the profile that an office has written. The first thing wrong is told with its place. */
export function parseRegionalProfile(json: string): RegionalProfileReading {
  try {
    return { ok: true, profile: readProfile(json) };
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    return { ok: false, problem: error.problem };
  }
}

function readProfile(json: string): RegionalProfile {
  if (json.replace(/^\uFEFF/, "").trim() === "") {
    return wrong("profile-empty", { line: 1, column: 1 }, "");
  }
  const reading = readJson(json);
  if (!reading.ok) {
    const { kind, at, found } = reading.fault;
    return wrong(`profile-json-${kind}`, at, "", { found: found.trim() });
  }
  const { node } = reading;
  const parts = fields(node, "", [
    ...["id", "nama", "peraturan", "dasar", "label", "simbol", "tingkat", "parameter"],
  ]);
  const name = parts.get("nama") ?? wrong("profile-key-missing", node.at, "nama");
  const base = baseOf(parts.get("dasar"));
  const id = parts.get("id");
  return {
    id: id ? idOf(id) : PLAIN_ID,
    name: text(name.value, "nama"),
    regulation: optional(parts.get("peraturan"), ({ value }) => text(value, "peraturan")),
    base: base.id,
    sop: {
      ...mergeLabels(base, labelsOf(parts.get("label"), base)),
      id: id ? idOf(id) : PLAIN_ID,
      allowedShapes: [...base.allowedShapes, ...shapesOf(parts.get("simbol"))],
    },
    severities: severitiesOf(parts.get("tingkat")),
    parameters: parametersOf(parts.get("parameter")),
  };
}

const optional = <T>(entry: JsonEntry | undefined, read: (entry: JsonEntry) => T): T | null =>
  entry ? read(entry) : null;

function baseOf(entry: JsonEntry | undefined): SopProfile {
  if (!entry) return defaultSopProfile;
  const id = text(entry.value, "dasar");
  const allowed = sopProfiles.map((profile) => profile.id);
  return (
    sopProfileById(id) ??
    wrong("profile-value-unknown", entry.value.at, "dasar", { value: id, allowed })
  );
}

function idOf({ value }: JsonEntry): string {
  const id = text(value, "id");
  const isOwn = ID.test(id) && !sopProfileById(id);
  return isOwn
    ? id
    : wrong("profile-value-unknown", value.at, "id", {
        value: id,
        allowed: ["perbup-contoh-12-2026"],
      });
}

function labelsOf(entry: JsonEntry | undefined, base: SopProfile): RegionalLabels {
  const parts = entry ? fields(entry.value, "label", ["identitas", "kolom", "kelompok"]) : null;
  const read = <Key extends string>(part: string, keys: Readonly<Record<string, Key>>) => {
    const group = parts?.get(part);
    const labels: Partial<Record<Key, readonly string[]>> = {};
    if (!group) return labels;
    const known: readonly LabelSet[] =
      part === "identitas" ? [base.identity] : [base.columns, base.groups, base.helpers];
    for (const [key, { value }] of fields(group.value, `label.${part}`, Object.keys(keys))) {
      const path = `label.${part}.${key}`;
      labels[keys[key]!] = list(value, path).map((node, i) => {
        const label = text(node, `${path}[${i + 1}]`);
        if (normaliseLabel(label) === "") wrong("profile-not-text", node.at, `${path}[${i + 1}]`);
        const other = takenLabel(known, key, label) ?? takenLabel([labels], key, label);
        if (other !== null) {
          wrong("profile-label-taken", node.at, `${path}[${i + 1}]`, { label, other });
        }
        return label;
      });
    }
    return labels;
  };
  return {
    identity: read("identitas", IDENTITY),
    columns: read("kolom", COLUMNS),
    groups: read("kelompok", GROUPS),
  };
}

const shapesOf = (entry: JsonEntry | undefined): readonly string[] =>
  entry
    ? list(entry.value, "simbol").map((node, i) => {
        const path = `simbol[${i + 1}]`;
        const name = text(node, path);
        return (
          shapeNamed(name) ??
          wrong("profile-value-unknown", node.at, path, { value: name, allowed: SHAPE_NAMES })
        );
      })
    : [];

/** Rules by their slug or their number in the catalogue. */
function severitiesOf(entry: JsonEntry | undefined): RegionalProfile["severities"] {
  const severities: Partial<Record<RuleId, PresetSeverity>> = {};
  if (!entry) return severities;
  for (const [key, { at, value }] of fields(entry.value, "tingkat", null)) {
    const path = `tingkat.${key}`;
    const rule = RULES.find(({ id, code }) => id === key || code === key.toUpperCase());
    if (!rule) wrong("profile-key-unknown", at, path, { allowed: ["ID-02", "MB-01", "AL-07"] });
    const word = text(value, path);
    const severity = SEVERITIES[word.toLowerCase()];
    if (severity === undefined) {
      const allowed = Object.keys(SEVERITIES);
      wrong("profile-value-unknown", value.at, path, { value: word, allowed });
    }
    severities[rule.id] = severity;
  }
  return severities;
}

function parametersOf(entry: JsonEntry | undefined): Partial<RuleParameters> {
  if (!entry) return {};
  const found = fields(entry.value, "parameter", Object.keys(PARAMETERS));
  return Object.fromEntries(
    [...found].map(([key, { value }]) => {
      const path = `parameter.${key}`;
      const name = PARAMETERS[key]!;
      const isList = typeof DEFAULT_PARAMETERS[name] === "object";
      return [
        name,
        isList
          ? list(value, path).map((node, i) => text(node, `${path}[${i + 1}]`))
          : number(value, path),
      ];
    }),
  );
}

/** Entries of an object by key. `allowed` null takes any key; a key given twice is told, JSON itself would keep the last. */
function fields(
  node: JsonNode,
  path: string,
  allowed: readonly string[] | null,
): ReadonlyMap<string, JsonEntry> {
  if (node.kind !== "object") return wrong("profile-not-object", node.at, path);
  const found = new Map<string, JsonEntry>();
  for (const entry of node.entries) {
    const own = path === "" ? entry.key : `${path}.${entry.key}`;
    if (allowed && !allowed.includes(entry.key)) {
      return wrong("profile-key-unknown", entry.at, own, { allowed });
    }
    if (found.has(entry.key)) return wrong("profile-key-twice", entry.at, own);
    found.set(entry.key, entry);
  }
  return found;
}

const list = (node: JsonNode, path: string): readonly JsonNode[] =>
  node.kind === "list" ? node.items : wrong("profile-not-list", node.at, path);

function text(node: JsonNode, path: string): string {
  const value = node.kind === "text" ? node.value.trim() : "";
  return value === "" ? wrong("profile-not-text", node.at, path) : value;
}

const number = (node: JsonNode, path: string): number =>
  node.kind === "number" && node.value > 0 && Number.isFinite(node.value)
    ? node.value
    : wrong("profile-not-number", node.at, path);
