import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { MARK_FILLS } from "../../src/core/marks/mark-rule";
import { sampleWorkbook } from "../../src/workbench/sample/sample";
import { type ServedPages, servePages } from "./served-pages";
import { axeFaults, inWorkbench, save, upload } from "./workbench-page";

jest.setTimeout(60_000);

let pages: ServedPages;
beforeAll(async () => {
  pages = await servePages();
});
afterAll(() => pages.close());

const SHEET = "xl/worksheets/sheet2.xml";
const partsOf = (bytes: Uint8Array) =>
  new Map(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString()]),
  );

async function open(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await upload(page, name, bytes);
  await page.getByRole("heading", { level: 1, name }).waitFor();
  const fold = page.locator("details", { hasText: "Tanda di lembar" });
  if ((await fold.getAttribute("open")) === null) await fold.locator("summary").click();
}

test("cells with findings are coloured, also in the saved file, and are as before when the switch goes off", () =>
  inWorkbench(pages, async (page) => {
    const before = sampleWorkbook();
    const coloured = page.locator(`.wb-ground rect[fill$="${MARK_FILLS.warning}" i]`);
    const marks = page.getByRole("switch", { name: "Warnai sel yang punya temuan" });
    await open(page, "surat.xlsx", before);
    expect(await coloured.count()).toBe(0);
    await marks.check();
    await coloured.first().waitFor({ state: "attached" });
    expect(await axeFaults(page, ".susun-pane")).toEqual([]);
    const { bytes } = await save(page);
    expect(partsOf(bytes).get(SHEET)).toContain("conditionalFormatting");

    await open(page, "bertanda.xlsx", bytes);
    expect(await marks.isChecked()).toBe(true);
    await marks.uncheck();
    await coloured.first().waitFor({ state: "detached" });
    expect(partsOf((await save(page)).bytes).get(SHEET)).toBe(partsOf(before).get(SHEET));
  }));

test("findings are written as notes, which are in the saved file and go without a trace", () =>
  inWorkbench(pages, async (page) => {
    const before = sampleWorkbook();
    await open(page, "surat.xlsx", before);
    await page.getByRole("button", { name: "Tulis catatan di sel" }).click();
    await page.getByText(/catatan Susun kini ada di sel/).waitFor();
    expect(await axeFaults(page, ".susun-pane")).toEqual([]);
    const { bytes } = await save(page);
    const comments = [...partsOf(bytes)].filter(([name]) => /comments\d*\.xml$/.test(name));
    expect(comments.map(([, xml]) => xml).join("")).toContain("belum punya waktu");

    await open(page, "bercatatan.xlsx", bytes);
    await page.getByRole("button", { name: "Hapus catatan" }).click();
    await page.getByText(/catatan Susun dihapus/).waitFor();
    expect(partsOf((await save(page)).bytes)).toEqual(partsOf(before));
  }));
