import type { TableColumn } from "../forms/table-form";
import { formatOrigin, type Origin, rangeName } from "../grid/address";
import type { Language } from "../messages/catalogue";
import { messageOf, problemText } from "../messages/catalogue";
import type { RecapMessageKey } from "../messages/recap.id";
import { recapText } from "../messages/recap-messages";
import type { Diagnostic, DiagnosticData } from "../rules/diagnostic";
import type { ClassFileProblem } from "./class-file";
import type { Recap, RecapPlace } from "./recap";
import { shortNames } from "./short-names";

/** A table of the recap, its first column (the number of the row) left to the form. */
export type RecapTable = {
  readonly facts: readonly (readonly [string, string])[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (string | number)[])[];
};

/** What a recap says in one language. */
export type RecapWords = {
  text(key: RecapMessageKey, data?: DiagnosticData): string;
  /** A file without the folders that all files are in. */
  file(file: string): string;
  /** `file, sheet`. */
  place(place: Pick<RecapPlace, "file" | "sheet">): string;
  /** `H9: sentence`; with the sheet where it is not the one that is spoken of. */
  finding(finding: Diagnostic, sheet: string): string;
  /** What a rule says of no document in particular: what differs from one to the next is left open. */
  sentence(finding: Diagnostic): string;
  problem(problem: ClassFileProblem): string;
  column(key: RecapMessageKey, share: number, isCentred?: boolean): TableColumn;
};

export function recapWords(recap: Recap, language: Language): RecapWords {
  const names = shortNames(recap.files.map(({ file }) => file));
  const text = (key: RecapMessageKey, data: DiagnosticData = {}) => recapText(key, language, data);
  const file = (name: string) => names.get(name) ?? name;
  return {
    text,
    file,
    place: (place) => `${file(place.file)}, ${place.sheet.trim()}`,
    finding: (finding, sheet) =>
      `${cellOf(finding.origin, sheet)}: ${messageOf(finding, language)}`,
    sentence: (finding) => withoutDoubles(messageOf({ ...finding, data: {} }, language)),
    problem: ({ code, message }) => message ?? problemText(code, {}, language),
    column: (key, share, isCentred = false) => ({
      head: text(key),
      share,
      ...(isCentred ? { look: { align: "center" } } : {}),
    }),
  };
}

/** What is left open is said once: `“… …”` and `….` are read as mistakes. */
const withoutDoubles = (sentence: string): string =>
  sentence.replace(/…(?:[\s,]*…)+/g, "…").replace(/…\.(?=\s|$)/g, "…");

const cellOf = (origin: Origin, sheet: string): string =>
  origin.sheet === sheet ? rangeName(origin.range) : formatOrigin(origin);
