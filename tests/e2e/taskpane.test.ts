import fs from "node:fs";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { sampleWorkbook } from "../../src/workbench/sample/sample";
import { openWorkbook, readSnapshot, sheetInfos } from "../../src/xlsx/workbook-file";
import { attachFakeExcel, OFFICE_CDN } from "../fake-excel/browser-host";
import type { FakeExcel } from "../fake-excel/fake-excel";
import { createFakeExcel, OFFICE_DIST } from "../fake-excel/load-office";
import { replay } from "../fake-excel/trace";
import { type ServedPages, servePages } from "./served-pages";

jest.setTimeout(120_000);

const SHEET = "Prosedur";
/** Width that Excel gives a pane, height of a small laptop. */
const PANE = { width: 350, height: 640 };
const IMAGES = path.resolve("docs/images");

let pages: ServedPages;
beforeAll(async () => {
  pages = await servePages();
});
afterAll(() => pages.close());

/** An Excel with the sample form open. */
function excelWithForm(requirementSet = "1.14"): FakeExcel {
  const file = openWorkbook(sampleWorkbook());
  const fake = createFakeExcel({
    requirementSet,
    sheets: sheetInfos(file).map(({ name }) => readSnapshot(file, name)),
  });
  fake.activate(SHEET);
  return fake;
}

/** Opens the page as built; nothing but Office.js may come from elsewhere, and nothing may go wrong. */
async function withPane(
  prepare: (page: Page) => Promise<void>,
  check: (page: Page) => Promise<void>,
  expectedFault = /^$/,
): Promise<void> {
  const options = { viewport: PANE };
  const { page, foreignRequests, faults } = await pages.open("taskpane.html", options, prepare);
  try {
    await check(page);
    expect(foreignRequests.filter((url) => !url.startsWith(OFFICE_CDN))).toEqual([]);
    expect(faults.filter((fault) => !expectedFault.test(fault))).toEqual([]);
  } finally {
    await page.context().close();
  }
}

const inExcel = (fake: FakeExcel, check: (page: Page) => Promise<void>, locale?: string) =>
  withPane((page) => attachFakeExcel(page, fake, locale), check);

/** Waits for something in the workbook, which no locator can wait for. */
async function until(holds: () => boolean, what: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Waited in vain: ${what}`);
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: true });
const missingTime = (page: Page, cell: string) =>
  page
    .locator(".susun-findings")
    .getByRole("button", { name: new RegExp(`belum punya waktu.*${cell}$`) });
const own = (fake: FakeExcel) => fake.shapes(SHEET).filter(({ name }) => name.startsWith("susun:"));
const content = (fake: FakeExcel) =>
  own(fake).map(({ id, line, zOrder, ...shape }: Record<string, unknown>) => shape);

/** Presses a button of the ribbon: the message that Excel sends to the page. */
function press(fake: FakeExcel, name: string): void {
  const entry = { messageCategory: 2, messageType: 1000, message: JSON.stringify([name]) };
  fake.bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries: [entry] } }));
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).exclude("[data-tabster-dummy]").analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

/** Pictures of the documentation are taken anew on demand alone: UPDATE_IMAGES=1 npm run test:e2e. */
async function screenshot(page: Page, name: string): Promise<void> {
  if (!process.env.UPDATE_IMAGES) return;
  fs.mkdirSync(IMAGES, { recursive: true });
  await page.screenshot({
    path: path.join(IMAGES, name),
    animations: "disabled",
    caret: "hide",
  });
}

describe("the pane in Excel", () => {
  test("shows findings, leads to their cells, and follows what is typed", async () => {
    const fake = excelWithForm();
    await inExcel(fake, async (page) => {
      await missingTime(page, "H9").click();
      await until(() => fake.sheet(SHEET).selection.top === 8, "selection of H9");
      expect(fake.sheet(SHEET).selection).toEqual({ top: 8, left: 7, bottom: 8, right: 7 });
      await screenshot(page, "pane-excel.png");
      await expectAccessible(page);

      fake.type(SHEET, "H9", "20 menit");
      await missingTime(page, "H9").waitFor({ state: "detached" });
      fake.type(SHEET, "H5", null);
      await missingTime(page, "H5").waitFor();
    });
  });

  test("draws the flow, erases it, and takes both back", async () => {
    const fake = excelWithForm();
    await inExcel(fake, async (page) => {
      await button(page, "Gambar alur").click();
      await page.getByText(/Alur selesai digambar/).waitFor();
      expect(own(fake).filter(({ geometry }) => geometry?.startsWith("FlowChart"))).toHaveLength(8);
      expect(own(fake).filter(({ type }) => type === "Line").length).toBeGreaterThanOrEqual(8);
      expect(fake.cell(SHEET, "C4")).toMatchObject({ value: "M", numberFormat: ";;;" });
      const drawn = content(fake);
      await screenshot(page, "pane-excel-drawn.png");
      await expectAccessible(page);

      await button(page, "Hapus alur").click();
      await page.getByText(/Alur dihapus/).waitFor();
      expect(own(fake)).toEqual([]);
      expect(fake.cell(SHEET, "C4")).toMatchObject({ value: "M", numberFormat: "General" });

      await button(page, "Kembalikan").click();
      await page.getByText(/kembali seperti sebelum alur dihapus/).waitFor();
      expect(content(fake)).toEqual(drawn);
      await page.getByText("Alur sesuai dengan tabel.").waitFor();

      await button(page, "Hapus alur").click();
      await until(() => own(fake).length === 0, "an empty sheet");
      await button(page, "Gambar alur").click();
      await page.getByText(/Alur selesai digambar/).waitFor();
      await button(page, "Kembalikan").click();
      await page.getByText(/kembali seperti sebelum alur digambar/).waitFor();
      expect(own(fake)).toEqual([]);
      await until(() => fake.references === 0, "no references left");
    });
  });

  test("what was typed since is not overwritten by taking back", async () => {
    const fake = excelWithForm();
    await inExcel(fake, async (page) => {
      await button(page, "Gambar alur").click();
      await page.getByText(/Alur selesai digambar/).waitFor();
      const drawn = own(fake).length;
      fake.type(SHEET, "H9", "20 menit");
      await missingTime(page, "H9").waitFor({ state: "detached" });
      await button(page, "Kembalikan").click();
      await page.getByText(/Lembar sudah diubah sesudah tindakan itu/).waitFor();
      expect(own(fake)).toHaveLength(drawn);
    });
  });

  test("a protected sheet is told in words", async () => {
    const fake = excelWithForm();
    fake.protect(SHEET);
    await inExcel(fake, async (page) => {
      await button(page, "Gambar alur").click();
      await page.locator(".susun-notice", { hasText: /proteksi/i }).waitFor();
      expect(own(fake)).toEqual([]);
    });
  });

  test("the ribbon draws and erases on the same session", async () => {
    const fake = excelWithForm();
    await inExcel(fake, async (page) => {
      // Pressed before the page has read anything, as when the click is what starts it.
      await page.waitForFunction(
        () =>
          "DRAWFLOW" in (window as unknown as LoadedOffice).Office.actions._association.mappings,
      );
      press(fake, "drawFlow");
      await page.getByText(/Alur selesai digambar/).waitFor();
      expect(own(fake).length).toBeGreaterThan(0);
      press(fake, "eraseFlow");
      await page.getByText(/Alur dihapus/).waitFor();
      expect(own(fake)).toEqual([]);
      press(fake, "checkSheet");
      await page.getByText(/Alur dihapus/).waitFor({ state: "detached" });
    });
  });

  test("speaks English in an English Excel, on an Excel with more than is needed", () =>
    inExcel(
      excelWithForm("1.15"),
      async (page) => {
        await button(page, "Draw flow").click();
        await page.getByText(/The flow is drawn/).waitFor();
        expect(await page.locator("html").getAttribute("lang")).toBe("en");
      },
      "en-US",
    ));
});

describe("the self-test", () => {
  const openSelfTest = async (page: Page) => {
    await page.getByText("Lainnya").click();
    await button(page, "Uji di Excel ini").click();
    await button(page, "Mulai uji").click();
  };

  test("runs the contract in this Excel, hands out the record, and leads back to the pane", async () => {
    const fake = createFakeExcel({ requirementSet: "1.14" });
    fake.addSheet("Sheet1");
    await inExcel(fake, async (page) => {
      await openSelfTest(page);
      await page.getByText("Semua 10 langkah lolos.").waitFor();
      await expectAccessible(page);
      await screenshot(page, "self-test.png");
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        button(page, "Unduh catatan").click(),
      ]);
      expect(download.suggestedFilename()).toBe("susun-uji-PC-16.0.15407.10000.json");
      const report = JSON.parse(fs.readFileSync(await download.path(), "utf8"));
      const other = createFakeExcel({ requirementSet: "1.14" });
      other.addSheet("Sheet1");
      expect(replay(report.trace, other.process)).toEqual([]);
      expect(fake.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
      await button(page, "Kembali ke panel").click();
      await page.getByText("Lembar kosong", { exact: true }).waitFor();
    });
  });

  test("leaves a workbook with something in it alone", async () => {
    const fake = excelWithForm();
    await inExcel(fake, async (page) => {
      await openSelfTest(page);
      await page.getByText(/Buku kerja ini ada isinya/).waitFor();
      expect(fake.workbook.sheets).toHaveLength(2);
    });
  });
});

describe("without an Excel to work in", () => {
  const says = async (page: Page, sentence: RegExp) => {
    await page.getByRole("status").filter({ hasText: sentence }).waitFor();
    expect(await page.getByRole("link", { name: "Buka meja kerja Susun" }).count()).toBe(1);
    await expectAccessible(page);
  };

  const NO_FRAME = /violates the following Content Security Policy directive: "frame-src 'none'"/;

  /** The library alone, without an Excel behind it. */
  const serveOffice = async (page: Page) => {
    await page.route(`${OFFICE_CDN}**`, (route) => {
      const name = route.request().url().slice(OFFICE_CDN.length);
      return route.fulfill({ path: path.join(OFFICE_DIST, name) });
    });
  };

  test("an Excel that is too old is told what it lacks", () =>
    inExcel(excelWithForm("1.13"), (page) => says(page, /ExcelApi 1\.14/)));

  test("a network without Microsoft's addresses is told", () =>
    withPane(
      async (page) => {
        await page.route(`${OFFICE_CDN}**`, (route) => route.abort());
      },
      async (page) => {
        await says(page, /Office\.js dari Microsoft tidak terjangkau/);
        await screenshot(page, "pane-offline.png");
      },
      /net::ERR_FAILED/,
    ));

  test("a network that swallows requests is told after four seconds", () =>
    withPane(
      async (page) => {
        await page.route(`${OFFICE_CDN}**`, () => undefined);
      },
      async (page) => {
        await page.getByText("Menyambung ke Excel…").waitFor();
        await says(page, /Office\.js dari Microsoft tidak terjangkau/);
      },
    ));

  test("a browser is led to the workbench; Office.js gets no frame for its telemetry", () =>
    withPane(
      serveOffice,
      async (page) => {
        await says(page, /panel untuk Excel/);
        // It tries after three seconds.
        await page.locator("iframe").waitFor({ state: "attached" });
        await page.getByRole("link", { name: "Buka meja kerja Susun" }).click();
        await page.getByRole("grid").waitFor({ state: "attached" });
      },
      NO_FRAME,
    ));
});

type LoadedOffice = {
  readonly Office: { readonly actions: { readonly _association: { readonly mappings: object } } };
};
