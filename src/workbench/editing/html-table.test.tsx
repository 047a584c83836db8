import { htmlTable } from "./html-table";

const cells = (...rows: readonly string[]) => `<table>${rows.join("")}</table>`;

test("paragraphs of one cell are lines of one cell, as Word copies them", () => {
  const word = cells(
    "<tr><td><p class=MsoNormal>1<o:p></o:p></p></td><td><p>Menerima\r\n  surat</p><p>dan mencatat</p></td></tr>",
    "<tr><td><p>2</p></td><td><p>&nbsp;</p></td></tr>",
  );
  expect(
    htmlTable(`<html><body><!--StartFragment-->${word}<!--EndFragment--></body></html>`),
  ).toEqual([
    ["1", "Menerima surat\ndan mencatat"],
    ["2", ""],
  ]);
});

test("joined cells give their text once, at the top left", () => {
  const joined = cells(
    '<tr><th rowspan="2">No</th><th colspan="2">Pelaksana</th><th rowspan="2">Waktu</th></tr>',
    "<tr><th>Staf</th><th>Kasi</th></tr>",
    "<tr><td>1</td><td>M</td><td></td><td>5 menit</td></tr>",
  );
  expect(htmlTable(joined)).toEqual([
    ["No", "Pelaksana", "", "Waktu"],
    ["", "Staf", "Kasi", ""],
    ["1", "M", "", "5 menit"],
  ]);
});

test("lists keep the numbers that are seen, breaks stay", () => {
  const lists = "<ol><li>Surat</li><li>Lampiran</li></ol>";
  expect(
    htmlTable(cells(`<tr><td>${lists}</td><td>a<br>b</td><td><ul><li>c</li></ul></td></tr>`)),
  ).toEqual([["1. Surat\n2. Lampiran", "a\nb", "- c"]]);
});

test.each([
  ["nothing", ""],
  ["a passage", `<p>Lihat tabel:</p>${cells("<tr><td>1</td></tr>")}`],
  ["no table", "<p>teks</p>"],
  ["an empty table", cells()],
  [
    "a spreadsheet",
    `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body>${cells("<tr><td>1</td></tr>")}</body></html>`,
  ],
])("%s is left to the plain text", (_, html) => {
  expect(htmlTable(html)).toBeNull();
});

test("a span that reaches beyond the table ends with it", () => {
  expect(
    htmlTable(cells('<tr><td rowspan="0">a</td><td>b</td></tr>', "<tr><td>c</td></tr>")),
  ).toEqual([
    ["a", "b"],
    ["", "c"],
  ]);
});
