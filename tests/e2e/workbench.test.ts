import fs from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { cellAt } from "../../src/core/grid/grid-snapshot";
import { sampleWorkbook } from "../../src/workbench/sample/sample";
import { openWorkbook, readSnapshot } from "../../src/xlsx/workbook-file";
import { type ServedPages, servePages } from "./served-pages";
import { axeFaults, goTo, inWorkbench, save, upload } from "./workbench-page";

jest.setTimeout(60_000);

const REAL = path.resolve("../shared/cases/real/verifikasi-berita.xlsx");
const describeReal = fs.existsSync(REAL) ? describe : describe.skip;

let pages: ServedPages;
beforeAll(async () => {
  pages = await servePages();
});
afterAll(() => pages.close());

const withWorkbench = (check: (page: Page) => Promise<void>) => inWorkbench(pages, check);

const open = { name: "Gambar alur" } as const;

describe("workbench in a browser", () => {
  test("a finding goes when its cell is filled, and comes when another is emptied", () =>
    withWorkbench(async (page) => {
      const missing = (cell: string) =>
        page
          .locator(".susun-findings")
          .getByRole("button", { name: new RegExp(`belum punya waktu.*${cell}$`) });
      await missing("H9").click();
      expect(await page.getByRole("textbox", { name: "Alamat sel" }).inputValue()).toBe("H9");
      // The pane keeps the focus; the grid takes it when it is clicked.
      await goTo(page, "H9");
      await page.keyboard.type("20 menit");
      await page.keyboard.press("Enter");
      await missing("H9").waitFor({ state: "detached" });
      await goTo(page, "H5");
      await page.keyboard.press("Delete");
      await missing("H5").waitFor();
      await page.keyboard.press("Control+z");
      await missing("H5").waitFor({ state: "detached" });
    }));

  test("a text that no key gives begins an entry in the selected cell: an emoji panel, an input method", () =>
    withWorkbench(async (page) => {
      const grid = page.getByRole("grid");
      const cell = (name: string) => grid.getByRole("gridcell", { name, exact: true });
      const written = () => grid.locator(".wb-caret").textContent();
      await goTo(page, "H5");
      await page.keyboard.insertText("✓");
      await page.keyboard.type(" ada");
      await page.keyboard.press("Enter");
      await cell("✓ ada").waitFor();

      const tools = await page.context().newCDPSession(page);
      await tools.send("Input.imeSetComposition", {
        text: "に",
        selectionStart: 1,
        selectionEnd: 1,
      });
      await tools.send("Input.insertText", { text: "日" });
      await page.keyboard.press("Enter");
      await cell("日").waitFor();
      expect(await written()).toBe("");

      // The cell below: what is pressed there is the grid's, and leaves nothing in it.
      for (const key of ["Control+b", "Backspace", "Escape", "Shift+ArrowRight", "ArrowDown"]) {
        await page.keyboard.press(key);
      }
      expect(await written()).toBe("");
      expect(await grid.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await page.getByRole("textbox", { name: "Alamat sel" }).inputValue()).toBe("H8");
    }));

  test("the flow is drawn on its cells, saved, and read again", () =>
    withWorkbench(async (page) => {
      await goTo(page, "H9");
      await page.keyboard.type("20 menit");
      await page.keyboard.press("Enter");
      await page.getByRole("button", open).click();
      await page.locator(".wb-main .wb-line").first().waitFor({ state: "attached" });

      const { name, bytes } = await save(page);
      expect(name).toBe("Contoh SOP Penanganan Surat Masuk.xlsx");
      expect(await page.getByRole("img", { name: "Belum disimpan" }).count()).toBe(0);
      const snapshot = readSnapshot(openWorkbook(bytes), "Prosedur");
      expect(cellAt(snapshot, 8, 7)?.value).toBe("20 menit");
      expect(cellAt(snapshot, 3, 2)).toMatchObject({ value: "M", numberFormat: ";;;" });
      const symbols = snapshot.shapes.filter(({ geometry }) => geometry.startsWith("flowChart"));
      expect(symbols).toHaveLength(8);
      expect(snapshot.shapes.filter(({ kind }) => kind === "connector")).toHaveLength(8);

      const before = unzipSync(sampleWorkbook());
      const after = unzipSync(bytes);
      const untouched = Object.keys(before).filter((part) =>
        Buffer.from(before[part]!).equals(Buffer.from(after[part] ?? [])),
      );
      expect(untouched).toEqual(expect.arrayContaining(["xl/worksheets/sheet1.xml"]));

      await upload(page, "tersimpan.xlsx", bytes);
      await page.getByRole("heading", { level: 1, name: "tersimpan.xlsx" }).waitFor();
      await page.getByRole("gridcell", { name: "20 menit" }).waitFor();
    }));

  test("symbols stand on the cells of their codes, also after scrolling under frozen rows", () =>
    withWorkbench(async (page) => {
      await page.getByRole("button", open).click();
      await page.locator(".wb-main .wb-line").first().waitFor({ state: "attached" });
      for (const top of [0, 157]) {
        await page.locator(".wb-scroller").evaluate((element, y) => element.scrollTo(0, y), top);
        const offsets = await page.evaluate(() => {
          const rows = [4, 5, 6, 7, 8].map((row) => document.getElementById(`cell-B${row}`));
          const middles = rows.flatMap((cell) => {
            if (!cell) return [];
            const { top: y, height } = cell.getBoundingClientRect();
            return [y + height / 2];
          });
          const filled = [...document.querySelectorAll(".wb-main .wb-overlay g > path")].filter(
            (shape) => !shape.closest(".wb-line"),
          );
          return filled
            .map((shape) => shape.getBoundingClientRect())
            .filter(({ height }) => height > 10)
            .map(({ y, height }) => Math.min(...middles.map((m) => Math.abs(m - y - height / 2))));
        });
        expect(offsets.filter((offset) => offset < 1).length).toBeGreaterThanOrEqual(4);
      }
    }));

  test("a header selects without scrolling, and at another size a press hits what is seen", () =>
    withWorkbench(async (page) => {
      const scrolled = () =>
        page
          .locator(".wb-scroller")
          .evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop]);
      await page.getByRole("grid").focus();
      await page.keyboard.press("Control+a");
      expect(await scrolled()).toEqual([0, 0]);
      const smaller = page.getByRole("button", { name: "Perkecil" });
      for (let i = 0; i < 3; i++) await smaller.click();
      await page.locator("#cell-J6").click();
      expect(await page.getByRole("textbox", { name: "Alamat sel" }).inputValue()).toBe("J6");
    }));

  test("a table copied from a document is pasted cell by cell", () =>
    withWorkbench(async (page) => {
      await goTo(page, "B4");
      await page.evaluate(() => {
        const data = new DataTransfer();
        data.setData(
          "text/html",
          "<table><tr><td><p>Menerima surat</p><p>masuk</p></td><td>M</td></tr></table>",
        );
        data.setData("text/plain", "Menerima surat\nmasuk\tM");
        document.activeElement?.dispatchEvent(
          new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
        );
      });
      await page.getByRole("gridcell", { name: "Menerima surat masuk" }).waitFor();
      await page.getByRole("gridcell", { name: "Mencatat surat pada buku agenda" }).waitFor();
    }));

  test("files that cannot be opened are told in a sentence, and the present one stays", () =>
    withWorkbench(async (page) => {
      const zip = sampleWorkbook();
      const cases: readonly (readonly [string, Uint8Array, RegExp])[] = [
        ["kosong.xlsx", new Uint8Array(), /Berkas ini kosong/],
        ["foto.xlsx", new TextEncoder().encode("GIF89a"), /bukan buku kerja Excel/],
        [
          "lama.xls",
          new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(504).fill(0)]),
          /\.xls|kata sandi|bukan buku kerja/,
        ],
        ["terpotong.xlsx", zip.slice(0, zip.length / 2), /rusak|bukan buku kerja/],
      ];
      for (const [name, bytes, sentence] of cases) {
        await upload(page, name, bytes);
        const alert = page.getByRole("alert").filter({ hasText: `${name} tidak dapat dibuka.` });
        await alert.waitFor();
        expect(await alert.textContent()).toMatch(sentence);
        expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("Contoh SOP");
      }
      expect(await page.getByRole("gridcell", { name: "Pelaksana" }).count()).toBe(1);
    }));

  test("asks before another file takes the place of changes", () =>
    withWorkbench(async (page) => {
      await goTo(page, "H9");
      await page.keyboard.type("20 menit");
      await page.keyboard.press("Enter");
      await upload(page, "lain.xlsx", sampleWorkbook());
      const dialog = page.getByRole("dialog", { name: "Perubahan belum disimpan" });
      await dialog.getByRole("button", { name: "Batal" }).click();
      expect(await page.getByRole("gridcell", { name: "20 menit" }).count()).toBe(1);
      await upload(page, "lain.xlsx", sampleWorkbook());
      await dialog.getByRole("button", { name: "Lanjutkan tanpa menyimpan" }).click();
      await page.getByRole("heading", { level: 1, name: "lain.xlsx" }).waitFor();
      expect(await page.getByRole("gridcell", { name: "20 menit" }).count()).toBe(0);
    }));

  test("takes a file dropped on the page", () =>
    withWorkbench(async (page) => {
      const data = [...sampleWorkbook()];
      const transfer = await page.evaluateHandle((bytes) => {
        const held = new DataTransfer();
        held.items.add(new File([new Uint8Array(bytes)], "dilepas.xlsx"));
        return held;
      }, data);
      await page.dispatchEvent("body", "dragenter", { dataTransfer: transfer });
      await page.getByText("Lepaskan berkas .xlsx di sini").waitFor();
      await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
      await page.getByRole("heading", { level: 1, name: "dilepas.xlsx" }).waitFor();
    }));

  test("works by keyboard as Excel does", () =>
    withWorkbench(async (page) => {
      const address = page.getByRole("textbox", { name: "Alamat sel" });
      const press = async (...keys: readonly string[]) => {
        for (const key of keys) await page.keyboard.press(key);
      };
      await goTo(page, "C4");
      await press("ArrowDown", "Tab", "Shift+Tab");
      expect(await address.inputValue()).toBe("C5");
      await press("F2");
      await page.keyboard.type("1");
      await press("Alt+Enter");
      await page.keyboard.type("M");
      await press("Enter");
      expect(await page.locator("#cell-C5").textContent()).toBe("P1\nM");
      await press("Control+z");
      expect(await page.locator("#cell-C5").textContent()).toBe("P");
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await goTo(page, "A4:B5");
      await press("Control+c");
      await goTo(page, "B15");
      await press("Control+v");
      expect(await page.locator("#cell-C16").textContent()).toBe("Mencatat surat pada buku agenda");
      await press("Control+x");
      await goTo(page, "E15");
      await press("Control+v");
      expect(await page.locator("#cell-F16").textContent()).toBe("Mencatat surat pada buku agenda");
      expect(await page.locator("#cell-C16").count()).toBe(0);
      await press("Alt+PageUp");
      expect(await page.locator(".wb-tab[aria-selected=true]").textContent()).toBe("Identitas");
      await press("F6", "F6");
      expect(await page.evaluate(() => document.activeElement?.closest("aside") !== null)).toBe(
        true,
      );
    }));

  test("has no accessibility faults", () =>
    withWorkbench(async (page) => {
      await page
        .getByRole("button", { name: /belum punya waktu/ })
        .first()
        .waitFor();
      for (const prepare of [
        async () => {},
        async () => {
          await goTo(page, "B5");
          await page.keyboard.press("F2");
        },
      ]) {
        await prepare();
        expect(await axeFaults(page)).toEqual([]);
      }
    }));
});

describeReal("a real workbook (skipped where ../shared is absent)", () => {
  test("shows its logo, its drawing and the pane's reading", () =>
    withWorkbench(async (page) => {
      await page.setInputFiles("[data-testid=file]", REAL);
      await page.getByRole("heading", { level: 1, name: "verifikasi-berita.xlsx" }).waitFor();
      await page.getByRole("tab", { name: "COVER" }).click();
      const logo = page.locator(".wb-overlay image").first();
      await logo.waitFor({ state: "attached" });
      expect(await logo.getAttribute("href")).toMatch(/^blob:/);
      await page.getByRole("tab", { name: "SOP VERIFIKASI BERITA SAR" }).click();
      await page.locator(".wb-overlay .wb-line").first().waitFor({ state: "attached" });
      await page.getByText("8 kegiatan").waitFor();
    }));

  test("is saved byte for byte when nothing was changed", () =>
    withWorkbench(async (page) => {
      await page.setInputFiles("[data-testid=file]", REAL);
      await page.getByRole("heading", { level: 1, name: "verifikasi-berita.xlsx" }).waitFor();
      const { bytes } = await save(page);
      expect(Buffer.from(bytes).equals(fs.readFileSync(REAL))).toBe(true);
    }));
});
