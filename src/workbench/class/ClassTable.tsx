import { ArrowSortDownFilled, ArrowSortUpFilled } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import { wasRead } from "../../core/recap/class-file";
import type { Recap, RecapDocument } from "../../core/recap/recap";
import type { RecapWords } from "../../core/recap/recap-words";
import { useTexts } from "../messages/use-texts";
import type { ClassSources } from "./check-class";
import {
  type ClassRow,
  firstSorting,
  type Sorting,
  type SortKey,
  sortRows,
} from "./sort-documents";

type Row = ClassRow & {
  readonly key: string;
  readonly kind: RecapDocument["kind"] | null;
  readonly state: string;
  /** What to do first, or why there is nothing. */
  readonly note: string;
};

const HEADS = [
  ["file", "column.file"],
  [null, "column.kind"],
  ["title", "column.title"],
  ["percent", "column.percent"],
  [null, "column.stage"],
  ["error", "severity.error"],
  ["warning", "severity.warning"],
  ["hint", "severity.hint"],
  ["dismissed", "column.set-aside"],
  [null, "column.next"],
] as const satisfies readonly (readonly [SortKey | null, string])[];

/** The documents of the class; a head sorts, the name of a file opens it. */
export function ClassTable({
  recap,
  words,
  sources,
  onOpen,
}: {
  readonly recap: Recap;
  readonly words: RecapWords;
  readonly sources: ClassSources;
  readonly onOpen: (file: File, sheet: string) => void;
}) {
  const t = useTexts();
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const rows = useMemo(() => rowsOf(recap, words), [recap, words]);
  const sorted = useMemo(() => (sorting ? sortRows(rows, sorting) : rows), [rows, sorting]);
  const sortBy = (key: SortKey) =>
    setSorting((now) =>
      now?.key === key ? { key, descending: !now.descending } : firstSorting(key),
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be scrolled by keys, too
    <section className="wb-class-scroll" aria-label={t("class.table")} tabIndex={0}>
      <table className="wb-class-table">
        <caption>{t("class.caption")}</caption>
        <thead>
          <tr>
            {HEADS.map(([key, head]) => (
              <Head key={head} sortKey={key} sorting={sorting} onSort={sortBy}>
                {words.text(head)}
              </Head>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => {
            const source = sources.get(row.file);
            // Nothing was counted where there is no document: a zero would look like a clean file.
            const counted = (value: number): number | null => (row.kind ? value : null);
            return (
              <tr key={row.key}>
                <th scope="row">
                  {source ? (
                    <button
                      type="button"
                      className="wb-class-open"
                      title={t("class.open", { file: row.file })}
                      onClick={() => onOpen(source, row.sheet)}
                    >
                      {words.file(row.file)}
                    </button>
                  ) : (
                    words.file(row.file)
                  )}
                  {row.sheet !== "" && <span className="wb-class-sheet">{row.sheet.trim()}</span>}
                </th>
                <td>{row.kind && words.text(`kind.${row.kind}`)}</td>
                <td>{row.title}</td>
                <td className="wb-class-number">{row.percent ?? "–"}</td>
                <td>{row.state}</td>
                <Count severity="error" value={counted(row.counts.error)} />
                <Count severity="warning" value={counted(row.counts.warning)} />
                <Count severity="hint" value={counted(row.counts.hint)} />
                <td className="wb-class-number">{counted(row.dismissed) ?? "–"}</td>
                <td>{row.note}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function Head({
  sortKey,
  sorting,
  onSort,
  children,
}: {
  readonly sortKey: SortKey | null;
  readonly sorting: Sorting | null;
  readonly onSort: (key: SortKey) => void;
  readonly children: string;
}) {
  if (sortKey === null) return <th scope="col">{children}</th>;
  const isSorted = sorting?.key === sortKey;
  const direction = isSorted ? (sorting.descending ? "descending" : "ascending") : "none";
  return (
    <th scope="col" aria-sort={direction}>
      <button type="button" className="wb-class-sort" onClick={() => onSort(sortKey)}>
        {children}
        {isSorted && (sorting.descending ? <ArrowSortDownFilled /> : <ArrowSortUpFilled />)}
      </button>
    </th>
  );
}

function Count({
  severity,
  value,
}: {
  readonly severity: "error" | "warning" | "hint";
  /** Null where nothing was counted. */
  readonly value: number | null;
}) {
  const isFound = value !== null && value > 0;
  return (
    <td className={`wb-class-number ${isFound ? `wb-class-mark-${severity}` : ""}`}>
      {value ?? "–"}
    </td>
  );
}

const NO_COUNTS = { error: 0, warning: 0, hint: 0 } as const;

/** As the recap tells them: file by file, a file without documents with its reason. */
function rowsOf({ files, documents }: Recap, words: RecapWords): readonly Row[] {
  return files.flatMap(({ file, problem }): readonly Row[] => {
    const own = documents.filter((document) => document.file === file);
    if (own.length === 0) {
      const state = problem && !wasRead(problem) ? "stage.unread" : "stage.nothing";
      const note = problem ? words.problem(problem) : "";
      const bare = { title: "", percent: null, counts: NO_COUNTS, dismissed: 0, kind: null };
      return [{ key: file, file, sheet: "", ...bare, state: words.text(state), note }];
    }
    return own.map((document, index) => {
      const { kind, sheet, stage, next } = document;
      const isSigned = kind === "sop" || kind === "sp";
      return {
        ...document,
        key: `${file}\n${index}`,
        title: document.title || (isSigned ? words.text("untitled") : ""),
        state: stage ? words.text(`stage.${stage}`) : "",
        note: next[0] ? words.finding(next[0], sheet) : "",
      };
    });
  });
}
