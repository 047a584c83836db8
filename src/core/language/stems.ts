import { activeVerbOf } from "./sound-laws";

const PREFIX_LENGTH = "me".length;

// The lists are those of a preset: few, and asked for again with every run.
const known = new WeakMap<readonly string[], readonly string[]>();

/** True where a text has one of the stems in any of its forms: setuju also in "menyetujui", periksa in "pemeriksaan". */
export function hasStem(text: string, stems: readonly string[]): boolean {
  const plain = text.toLowerCase();
  return formsOf(stems).some((form) => plain.includes(form));
}

/** Each stem as it is, and as it is after meN- and peN-, which may change its first sound. */
function formsOf(stems: readonly string[]): readonly string[] {
  const cached = known.get(stems);
  if (cached) return cached;
  const fresh = stems.flatMap((stem) => [stem, activeVerbOf(stem).slice(PREFIX_LENGTH)]);
  known.set(stems, fresh);
  return fresh;
}
