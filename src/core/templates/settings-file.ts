import type { AnyRuleId } from "../presets/rule-families";
import type { Mode } from "../rules/presets";
import type { JsonEntry, JsonNode } from "./json-text";
import { fields, type ProfileProblem, readDocument, text, wrong } from "./json-walk";
import { PARAMETER_NAMES, parameterInWords } from "./parameter-words";
import { parametersOf, type RuleSettings, SEVERITY_WORDS, severitiesOf } from "./rule-settings";

/** How a facilitator has SOPs checked. What is not said is as in the preset of the form. */
export type Settings = RuleSettings & { readonly mode: Mode };

export const PLAIN_SETTINGS: Settings = { mode: "draf", severities: {}, parameters: {} };

export type SettingsReading =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problem: ProfileProblem };

const MODES: readonly Mode[] = ["draf", "final"];
const VERSION = 1;

/** Reads a file of settings. The first thing wrong is told with its place. */
export function parseSettings(json: string): SettingsReading {
  const reading = readDocument(json, readSettings);
  return reading.ok ? { ok: true, settings: reading.value } : reading;
}

function readSettings(node: JsonNode): Settings {
  const parts = fields(node, "", ["versi", "mode", "tingkat", "parameter"]);
  const version = parts.get("versi") ?? wrong("profile-key-missing", node.at, "versi");
  checkVersion(version);
  return {
    mode: modeOf(parts.get("mode")),
    severities: severitiesOf(parts.get("tingkat")),
    parameters: parametersOf(parts.get("parameter")),
  };
}

function checkVersion({ value }: JsonEntry): void {
  if (value.kind === "number" && value.value === VERSION) return;
  const found = value.kind === "number" || value.kind === "text" ? String(value.value) : "…";
  wrong("profile-value-unknown", value.at, "versi", { value: found, allowed: [String(VERSION)] });
}

function modeOf(entry: JsonEntry | undefined): Mode {
  if (!entry) return PLAIN_SETTINGS.mode;
  const word = text(entry.value, "mode");
  return (
    MODES.find((mode) => mode === word.toLowerCase()) ??
    wrong("profile-value-unknown", entry.value.at, "mode", { value: word, allowed: MODES })
  );
}

/** The file of these settings, to be handed out; the same settings make the same file. */
export function formatSettings({ mode, severities, parameters }: Settings): string {
  const words = Object.entries(SEVERITY_WORDS);
  const file = {
    versi: VERSION,
    mode,
    tingkat: Object.fromEntries(
      (Object.keys(severities) as AnyRuleId[])
        .sort()
        .map((id) => [id, words.find(([, severity]) => severity === severities[id])?.[0]]),
    ),
    parameter: Object.fromEntries(
      Object.entries(PARAMETER_NAMES).flatMap(([word, name]) => {
        const value = parameters[name];
        return value === undefined ? [] : [[word, parameterInWords(name, value)]];
      }),
    ),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
