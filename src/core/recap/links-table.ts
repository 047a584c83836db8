import type { Recap } from "./recap";
import type { RecapTable, RecapWords } from "./recap-words";

/** Each SP beside its SOP, with what the two say differently. */
export function linksTable({ links }: Recap, words: RecapWords): RecapTable {
  const { text, column } = words;
  return {
    facts: [[text("fact.links"), text("fact.links.value")]],
    columns: [
      column("column.no", 4, true),
      column("column.sp", 20),
      column("column.sp-place", 16),
      column("column.sop", 20),
      column("column.sop-place", 16),
      column("column.certainty", 10),
      column("column.differences", 46),
    ],
    rows: links.map(({ sp, sop, certainty, findings }) => [
      sp.title || text("untitled"),
      words.place(sp),
      sop ? sop.title || text("untitled") : "",
      sop ? words.place(sop) : "",
      text(`certainty.${certainty ?? "none"}`),
      sop && findings.length === 0
        ? text("link.none")
        : findings
            .map((finding) => {
              const of = finding.origin.sheet === sop?.sheet ? sop : sp;
              return `${text(`severity.${finding.severity}`)}: ${words.finding(finding, of.sheet)}`;
            })
            .join("\n"),
    ]),
  };
}
