import { parseMarkdown } from "./parse-markdown";
import { withoutSilentColumns } from "./silent-columns";

const headers = (source: string) =>
  withoutSilentColumns(parseMarkdown(source)).flatMap((block) =>
    block.kind === "table" ? [block.header.map(([run]) => run?.text ?? "")] : [],
  );

const table = (header: string, ...rows: string[]) =>
  [header, header.replaceAll(/[^|]+/g, " --- "), ...rows].join("\n");

test("a column that is filled in no table goes; one that is filled in another stays", () => {
  const wrong = table("| No | Waktu | Keterangan |", "| 1 |  |  |");
  const right = table("| No | Waktu | Keterangan |", "| 1 | 5 menit |  |");
  expect(headers(`${wrong}\n\n## Benar\n\n${right}`)).toEqual([
    ["No", "Waktu"],
    ["No", "Waktu"],
  ]);
});

test("cells keep their columns", () => {
  const [block] = withoutSilentColumns(parseMarkdown(table("| a | b | c |", "| 1 |  | 3 |")));
  expect(block).toMatchObject({
    rows: [[[{ text: "1" }], [{ text: "3" }]]],
  });
});

test("a table without any content stays", () => {
  expect(headers(table("| No | Kegiatan |", "|  |  |"))).toEqual([["No", "Kegiatan"]]);
});
