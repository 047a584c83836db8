/** Spreadsheets put tab-separated text beside their HTML that says the same and keeps what was typed. */
const FROM_SPREADSHEET = /office:excel|content=["']?Excel|google-sheets-html-origin/i;

/** Elements that stand on lines of their own inside a cell. */
const BLOCKS = new Set(["P", "DIV", "LI", "UL", "OL", "H1", "H2", "H3", "H4", "H5", "H6"]);

/**
 * The cells of a table copied from a document or a page, as texts; null when the clipboard holds no table or comes
 * from a spreadsheet. Plain text would not do: Word ends the paragraphs of a cell as it ends a row.
 */
export function htmlTable(html: string): readonly (readonly string[])[] | null {
  if (html === "" || FROM_SPREADSHEET.test(html)) return null;
  const page = new DOMParser().parseFromString(html, "text/html");
  const table = page.querySelector("table");
  if (!table || !isAlone(page.body, table)) return null;
  const rows: string[][] = [];
  const cellsAt = (row: number): string[] => {
    while (rows.length <= row) rows.push([]);
    return rows[row]!;
  };
  [...table.rows].forEach((line, row) => {
    let column = 0;
    for (const cell of line.cells) {
      while (cellsAt(row)[column] !== undefined) column++;
      const { right, bottom } = spanOf(cell, row, column, table.rows.length);
      for (let r = row; r <= bottom; r++) {
        for (let c = column; c <= right; c++) cellsAt(r)[c] = "";
      }
      cellsAt(row)[column] = cellText(cell);
      column = right + 1;
    }
  });
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  return width === 0 ? null : rows.map((cells) => padded(cells, width));
}

/** A table with text around it is a passage of a document: what was meant by copying it is not known. */
const isAlone = (body: HTMLElement, table: HTMLTableElement): boolean =>
  plain(body.textContent) === plain(table.textContent);

const plain = (text: string | null): string => (text ?? "").replace(/\s/g, "");

/** Most columns that a span may ask for. */
const MOST_COLUMNS = 200;

function spanOf(cell: HTMLTableCellElement, row: number, column: number, rowCount: number) {
  const across = Math.min(Math.max(cell.colSpan, 1), MOST_COLUMNS);
  // 0 means down to the end.
  const down = cell.rowSpan > 0 ? cell.rowSpan : rowCount;
  return { right: column + across - 1, bottom: Math.min(row + down, rowCount) - 1 };
}

const padded = (cells: readonly string[], width: number): readonly string[] =>
  Array.from({ length: width }, (_, i) => cells[i] ?? "");

/** Text of a cell with the line breaks that are seen in it. */
function cellText(cell: HTMLElement): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      parts.push((node.textContent ?? "").replace(/\s+/g, " "));
      return;
    }
    if (!(node instanceof HTMLElement)) return;
    if (node.tagName === "BR") parts.push("\n");
    const isBlock = BLOCKS.has(node.tagName);
    if (isBlock) parts.push("\n", markOf(node));
    for (const child of node.childNodes) walk(child);
    if (isBlock) parts.push("\n");
  };
  for (const child of cell.childNodes) walk(child);
  const lines = parts
    .join("")
    .split("\n")
    .map((line) => line.replace(/ +/g, " ").trim());
  return lines.filter((line) => line !== "").join("\n");
}

/** Number or dash that the page shows before an item of a list. */
function markOf(element: HTMLElement): string {
  if (element.tagName !== "LI") return "";
  const list = element.parentElement;
  if (list?.tagName !== "OL") return "- ";
  return `${[...list.children].indexOf(element) + 1}. `;
}
