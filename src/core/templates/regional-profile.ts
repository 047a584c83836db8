import { normaliseLabel } from "../recognise/label-text";
import { defaultSopProfile, sopProfileById, sopProfiles } from ".";
import type { JsonEntry, JsonNode } from "./json-text";
import { fields, list, type ProfileProblem, readDocument, text, wrong } from "./json-walk";
import { type LabelSet, mergeLabels, type RegionalLabels, takenLabel } from "./regional-labels";
import { parametersOf, type RuleSettings, severitiesOf } from "./rule-settings";
import { SHAPE_NAMES, shapeNamed } from "./shape-names";
import type { SopProfile } from "./sop-profile";

/** How an office's own regulation changes a form: a value that can be kept in a workbook as the JSON it came from. */
export type RegionalProfile = RuleSettings & {
  readonly id: string;
  readonly name: string;
  /** The regulation that findings are told to rest on; null when the profile names none. */
  readonly regulation: string | null;
  /** Id of the form that it changes. */
  readonly base: string;
  /** That form with the office's labels and shapes. */
  readonly sop: SopProfile;
};

export type RegionalProfileReading =
  | { readonly ok: true; readonly profile: RegionalProfile }
  | { readonly ok: false; readonly problem: ProfileProblem };

/** Id of a profile that gives itself none. */
const PLAIN_ID = "daerah";
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

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

/** Reads the profile that an office has written. The first thing wrong is told with its place. */
export function parseRegionalProfile(json: string): RegionalProfileReading {
  const reading = readDocument(json, readProfile);
  return reading.ok ? { ok: true, profile: reading.value } : reading;
}

function readProfile(node: JsonNode): RegionalProfile {
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
