import { oncePer } from "../memo";
import { activeVerbOf } from "./sound-laws";

const PREFIX_LENGTH = "me".length;

/** True where a text has one of the stems in any of its forms: setuju also in "menyetujui", periksa in "pemeriksaan". */
export function hasStem(text: string, stems: readonly string[]): boolean {
  const plain = text.toLowerCase();
  return formsOf(stems).some((form) => plain.includes(form));
}

/** Each stem as it is, and as it is after meN- and peN-, which may change its first sound. */
const formsOf = oncePer((stems: readonly string[]): readonly string[] =>
  stems.flatMap((stem) => [stem, activeVerbOf(stem).slice(PREFIX_LENGTH)]),
);
