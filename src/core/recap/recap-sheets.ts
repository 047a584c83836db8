import type { Paper } from "../forms/paper";
import { type TableForm, tableForm } from "../forms/table-form";
import type { Language } from "../messages/catalogue";
import type { RecapMessageKey } from "../messages/recap.id";
import { recapText } from "../messages/recap-messages";
import type { NewSheet } from "../sheet-commands";
import { documentsTable } from "./documents-table";
import { filesTable } from "./files-table";
import { linksTable } from "./links-table";
import type { Recap } from "./recap";
import { type RecapTable, recapWords } from "./recap-words";
import { rulesTable } from "./rules-table";
import { titlesTable, unitsTable } from "./titles-table";

type NamedSheet = { readonly name: string; readonly content: NewSheet };

/** Long sentences need room on the screen; in print they are still as large as a footnote. */
const WIDE = 1.3;

const SHEETS = ["documents", "rules", "titles", "units", "links", "files"] as const;

/** The recap as sheets of a workbook, to be projected and printed. Equal recaps give equal sheets. */
export function recapSheets(
  recap: Recap,
  language: Language,
  paper: Paper = "a4",
): readonly NamedSheet[] {
  const words = recapWords(recap, language);
  const tables: Readonly<Record<(typeof SHEETS)[number], RecapTable>> = {
    documents: documentsTable(recap, words),
    rules: rulesTable(recap, words),
    titles: titlesTable(recap, words),
    units: unitsTable(recap, words),
    links: linksTable(recap, words),
    files: filesTable(recap, words),
  };
  return SHEETS.map((name) => ({
    name: words.text(`sheet.${name}`),
    content: tableForm(formOf(words.text(`title.${name}`), tables[name]), paper),
  }));
}

const formOf = (title: string, { facts, columns, rows }: RecapTable): TableForm => ({
  title: [title],
  facts,
  columns,
  rows: rows.map((cells, i) => [i + 1, ...cells]),
  landscape: true,
  wide: WIDE,
});

/** Whether a workbook is such a recap, of either language: a recap of recaps helps nobody. */
export function isRecap(sheets: readonly string[]): boolean {
  return (["id", "en"] as const).some((language) =>
    SHEETS.every((name) =>
      sheets.includes(recapText(`sheet.${name}` as RecapMessageKey, language)),
    ),
  );
}
