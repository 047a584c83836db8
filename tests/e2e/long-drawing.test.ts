import type { Page } from "playwright-core";
import { madeForm } from "../support/sop-form";
import { madeSop } from "../support/sop-generator";
import { workbookOf } from "../support/workbook-of";
import { type ServedPages, servePages } from "./served-pages";
import { axeFaults, inWorkbench, upload } from "./workbench-page";

jest.setTimeout(120_000);

let pages: ServedPages;
beforeAll(async () => {
  pages = await servePages();
});
afterAll(() => pages.close());

const longSop = (rows: number) =>
  workbookOf([{ ...madeForm(madeSop(11, { rows, lanes: 12 })), sheet: "SOP" }]);

async function openLongSop(page: Page, rows = 200): Promise<void> {
  await upload(page, "panjang.xlsx", longSop(rows));
  await page.getByRole("heading", { level: 1, name: "panjang.xlsx" }).waitFor();
}

const drawButton = (page: Page) => page.getByRole("button", { name: "Gambar alur" });
const bar = (page: Page) => page.getByRole("progressbar", { name: "Menyusun gambar…" });
const lines = (page: Page) => page.locator(".wb-main .wb-line");

describe("an SOP of two hundred steps", () => {
  test("is drawn in the worker, with progress; the page answers meanwhile", () =>
    inWorkbench(pages, async (page) => {
      const workers: string[] = [];
      page.on("worker", (worker) => workers.push(worker.url()));
      await openLongSop(page);
      await drawButton(page).click();
      await bar(page).waitFor();
      expect(await bar(page).getAttribute("aria-valuetext")).toMatch(
        /^Menyusun gambar… \d+ dari \d+ halaman$/,
      );
      expect(await axeFaults(page, ".susun-foot")).toEqual([]);
      await lines(page).first().waitFor({ state: "attached", timeout: 60_000 });
      expect(await bar(page).count()).toBe(0);
      expect(workers).toEqual([expect.stringMatching(/\/layout-worker\.\w+\.js$/)]);
    }));

  test("can be called off: nothing is drawn, and it can be asked for again", () =>
    inWorkbench(pages, async (page) => {
      await openLongSop(page);
      await drawButton(page).click();
      await page.getByRole("button", { name: "Batalkan" }).click();
      await page.getByText("Penggambaran dibatalkan.").waitFor();
      expect(await lines(page).count()).toBe(0);
      expect(await page.getByRole("img", { name: "Belum disimpan" }).count()).toBe(0);
      expect(await drawButton(page).isEnabled()).toBe(true);
    }));

  test("is drawn without the worker where its script does not come", () =>
    inWorkbench(pages, async (page) => {
      await page.route(/layout-worker/, (route) => route.fulfill({ status: 404 }));
      await openLongSop(page, 60);
      await drawButton(page).click();
      await lines(page).first().waitFor({ state: "attached", timeout: 60_000 });
    }));
});
