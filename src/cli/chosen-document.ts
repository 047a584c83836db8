import type { SopDocument, WorkbookReading } from "../core/document/sop-document";
import { cellOrigin, formatOrigin } from "../core/grid/address";
import type { Language } from "../core/messages/catalogue";
import { problemText } from "../core/messages/catalogue";
import { EXIT, type ExitStatus } from "./exit";
import { messagesIn } from "./messages";
import { isNamed, titleOf } from "./workbook";

/** How a call names one SOP of a file; null where it does not. */
export type DocumentChoice = {
  readonly language: Language;
  readonly sheet: string | null;
  /** As `baca --json` gives it. */
  readonly document: string | null;
};

export type ChosenDocument =
  | { readonly ok: true; readonly document: SopDocument; readonly sheet: string }
  | { readonly ok: false; readonly message: string; readonly status: ExitStatus };

/** An SOP with its table. */
type Tabled = { readonly document: SopDocument; readonly table: NonNullable<SopDocument["table"]> };

/** The one SOP of a file that is meant. Of several it says how each is named: by its sheet, or by its id where they share one. */
export function chosenDocument(reading: WorkbookReading, choice: DocumentChoice): ChosenDocument {
  const { language, sheet, document: id } = choice;
  const messages = messagesIn(language);
  const refused = (message: string, status: ExitStatus = EXIT.wrongCall): ChosenDocument => ({
    ok: false,
    message,
    status,
  });
  const all = reading.documents.flatMap((document): readonly Tabled[] =>
    document.table ? [{ document, table: document.table }] : [],
  );
  if (all.length === 0) return refused(problemText("no-sop-sheet", {}, language), EXIT.refused);
  const onSheet = all.filter(({ table }) => sheet === null || isNamed(table.sheet, sheet));
  if (onSheet.length === 0) {
    const name = sheet ?? "";
    const isThere = reading.sheets.some((one) => isNamed(one.sheet, name));
    const reason = isThere
      ? messages.noSopOn(name)
      : problemText("sheet-missing", { sheet: name }, language);
    return refused(`${reason}\n${messages.sheetsHere(sheetsOf(all))}`);
  }
  const wanted = onSheet.filter(({ document }) => id === null || document.id === id);
  const [first, ...others] = wanted;
  if (!first) {
    const reason = messages.noSuchDocument(id ?? "");
    return refused(`${reason}\n${listOf(onSheet, language)}`);
  }
  if (others.length === 0) return { ok: true, document: first.document, sheet: first.table.sheet };
  const [only, ...more] = sheetsOf(wanted);
  if (only !== undefined && more.length === 0) {
    return refused(
      `${messages.severalOnSheet(only, first.document.id)}\n${listOf(wanted, language)}`,
    );
  }
  return refused(`${messages.severalHere}\n${messages.sheetsHere(sheetsOf(wanted))}`);
}

const sheetsOf = (tabled: readonly Tabled[]): readonly string[] => [
  ...new Set(tabled.map(({ table }) => table.sheet)),
];

/** A line for each: its id, its name, and where its table is, as several may have no name. */
const listOf = (tabled: readonly Tabled[], language: Language): string =>
  tabled
    .map(({ document, table }) => {
      const { top, left } = table.range;
      const place = formatOrigin(cellOrigin(table.sheet, top, left));
      return `  ${document.id}  ${titleOf(document, language)} (${place})`;
    })
    .join("\n");
