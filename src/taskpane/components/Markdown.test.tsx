import { render, screen, within } from "@testing-library/react";
import { Markdown } from "./Markdown";

const show = (source: string) => render(<Markdown source={source} headingLevel={4} />);

test("headings begin at the level of their surroundings and never pass the sixth", () => {
  show("# A\n\n## B\n\n##### C");
  const levels = screen.getAllByRole("heading").map(({ tagName }) => tagName);
  expect(levels).toEqual(["H4", "H5", "H6"]);
});

test("lists, emphasis and code are elements", () => {
  const { container } = show("1. **satu** dan `M`\n2. *dua*\n\n- tiga\n\n```\nP K\n```");
  expect(screen.getAllByRole("listitem")).toHaveLength(3);
  expect(container.querySelector("ol strong")).toHaveTextContent("satu");
  expect(container.querySelector("code")).toHaveTextContent("M");
  expect(container.querySelector("em")).toHaveTextContent("dua");
  expect(container.querySelector("pre")).toHaveTextContent("P K");
});

test("markup in a text stays text", () => {
  const { container } = show("<img src=x onerror=alert(1)> **<b>tebal</b>**");
  expect(container.querySelector("img, b")).toBeNull();
  expect(container).toHaveTextContent("<img src=x onerror=alert(1)> <b>tebal</b>");
});

test("a narrow table is a table, and what is missing is seen", () => {
  show("| Isian | Isi |\n| --- | --- |\n| Nama SOP |  |\n| Unit | Dinas |");
  expect(screen.getAllByRole("columnheader")).toHaveLength(2);
  expect(screen.getAllByRole("cell").map(({ textContent }) => textContent)).toEqual([
    "Nama SOP",
    "–",
    "Unit",
    "Dinas",
  ]);
});

test("the lines of a cell are lines", () => {
  const { container } = show("| Isian | Isi |\n| --- | --- |\n| Dasar Hukum | 1. UU<br>2. PP |");
  expect(container.querySelectorAll("td br")).toHaveLength(1);
});

test("a wide one is shown row by row, each cell with the name of its column", () => {
  show(
    "| No | Kegiatan | Staf | Kepala | Waktu | Catatan |\n| --- | --- | --- | --- | --- | --- |\n| 1 | Menerima | M | | | |\n| 2 | Memeriksa | | K | 5 menit | |",
  );
  expect(screen.queryByRole("table")).toBeNull();
  const [first, second] = screen.getAllByRole("listitem");
  expect(first).toHaveTextContent("1 Menerima");
  expect(
    within(first!)
      .getAllByRole("term")
      .map(({ textContent }) => textContent),
  ).toEqual(["Staf", "Kepala", "Waktu"]);
  const values = within(second!)
    .getAllByRole("definition")
    .map(({ textContent }) => textContent);
  expect(values).toEqual(["–", "K", "5 menit"]);
});
