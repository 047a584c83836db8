import type { Browser } from "playwright-core";
import { attachFakeExcel, OFFICE_CDN } from "../fake-excel/browser-host";
import { createFakeExcel } from "../fake-excel/load-office";

const { launch } = require("../../scripts/browser.cjs") as {
  launch(): Promise<{ browser: Browser }>;
};

const ORIGIN = "https://localhost/";
const PAGE = `<!doctype html><title>pane</title><script src="${OFFICE_CDN}office.js"></script>`;

let browser: Browser;

beforeAll(async () => {
  ({ browser } = await launch());
}, 120_000);

afterAll(() => browser?.close());

test("a page with the CDN's script tag works against the fake", async () => {
  const fake = createFakeExcel({ requirementSet: "1.14" });
  fake.addSheet("SOP 1");
  const page = await browser.newPage();
  const foreign: string[] = [];
  page.on("request", (request) => {
    const { href } = new URL(request.url());
    if (!href.startsWith(ORIGIN) && !href.startsWith(OFFICE_CDN)) foreign.push(href);
  });
  await page.route(`${ORIGIN}**`, (route) =>
    route.fulfill({ contentType: "text/html", body: PAGE }),
  );
  await attachFakeExcel(page, fake);
  await page.goto(ORIGIN);

  const info = await page.evaluate(async () => {
    const ready = await Office.onReady();
    const supports = (set: string) => Office.context.requirements.isSetSupported("ExcelApi", set);
    return {
      ...ready,
      language: Office.context.displayLanguage,
      has: ["1.14", "1.15"].map(supports),
    };
  });
  expect(info).toMatchObject({
    host: "Excel",
    platform: "PC",
    language: "id-ID",
    has: [true, false],
  });

  const heard = await page.evaluate(async () => {
    const seen: string[] = [];
    (window as unknown as { seen: string[] }).seen = seen;
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("SOP 1");
      sheet.onChanged.add(async (event) => void seen.push(event.address));
      sheet.shapes.addGeometricShape("FlowChartDecision").name = "susun:1";
      await context.sync();
      return context.workbook.worksheets.getItemOrNullObject("none").load().isNullObject;
    }).catch((error) => error.code as string);
  });
  expect(heard).toBe("PropertyNotLoaded");
  expect(fake.shape("SOP 1", "susun:1").geometry).toBe("FlowChartDecision");

  fake.type("SOP 1", "C3", "A14");
  await fake.eventsDelivered();
  const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(await seen()).toEqual(["C3"]);
  expect(foreign).toEqual([]);
  await page.close();
}, 60_000);
