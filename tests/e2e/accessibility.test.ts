import type { BrowserContextOptions, Page } from "playwright-core";
import { type ServedPages, servePages } from "./served-pages";
import { axeFaults, inWorkbench } from "./workbench-page";

jest.setTimeout(120_000);

let pages: ServedPages;
beforeAll(async () => {
  pages = await servePages();
});
afterAll(() => pages.close());

const TABS = ["Periksa", "Langkah", "Formulir", "Pengaturan"] as const;

const PANE = ".susun-pane";
const FOLDED = [
  `${PANE} [aria-expanded=false]:not([role=combobox], [aria-haspopup])`,
  `${PANE} details:not([open]) > summary`,
].join(", ");

/** Opens what is folded, one after the other; a group of drawers keeps one open, so it never ends by itself. */
async function unfold(page: Page): Promise<void> {
  const most = await page.locator(FOLDED).count();
  for (let i = 0; i < most + 10; i++) {
    const folded = page.locator(FOLDED).locator("visible=true").first();
    if ((await folded.count()) === 0) return;
    await folded.click();
  }
}

/** Elements of the pane that are wider than it. */
const wider = (page: Page): Promise<readonly string[]> =>
  page.locator(PANE).evaluate((pane) => {
    const edge = pane.getBoundingClientRect().right + 1;
    return [...pane.querySelectorAll("*")]
      .filter((element) => element.getBoundingClientRect().right > edge)
      .map(({ tagName, className }) => `${tagName}.${String(className).split(" ")[0]}`);
  });

const WAYS: readonly (readonly [string, BrowserContextOptions])[] = [
  ["on a laptop", { viewport: { width: 1366, height: 768 } }],
  ["at 200 %", { viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 }],
  ["in high contrast", { forcedColors: "active" }],
];

describe.each(WAYS)("the pane %s", (_, options) => {
  test("has no accessibility faults and nothing beyond its edge, in any tab, all unfolded", () =>
    inWorkbench(
      pages,
      async (page) => {
        for (const name of TABS) {
          await page.getByRole("tab", { name, exact: true }).click();
          await unfold(page);
          expect([name, await axeFaults(page, PANE)]).toEqual([name, []]);
          expect([name, await wider(page)]).toEqual([name, []]);
        }
      },
      options,
    ));
});

test("the splitter leaves the pane 320 px, and the pane still fits", () =>
  inWorkbench(pages, async (page) => {
    await page.getByRole("separator", { name: /lebar panel/i }).focus();
    await page.keyboard.press("Home");
    expect(await page.locator("#wb-pane").evaluate((pane) => pane.clientWidth)).toBe(320);
    for (const name of TABS) {
      await page.getByRole("tab", { name, exact: true }).click();
      await unfold(page);
      expect([name, await wider(page)]).toEqual([name, []]);
    }
  }));

test("by keyboard alone: along the findings, to a cell, why, a fix, and back", () =>
  inWorkbench(pages, async (page) => {
    const focused = () =>
      page.evaluate(() => {
        const { activeElement } = document;
        return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
      });
    /** Presses Tab until the element in focus says so. */
    const tabTo = async (words: RegExp) => {
      for (let i = 0; i < 40; i++) {
        if (words.test(await focused())) return;
        await page.keyboard.press("Tab");
      }
      throw new Error(`Tab never came to ${words}; it stands at “${await focused()}”`);
    };
    await page.getByRole("tab", { name: "Periksa" }).focus();
    await tabTo(/^“Penerusan” pada kegiatan 4.*B7$/);
    await page.keyboard.press("Enter");
    expect(await page.getByRole("textbox", { name: "Alamat sel" }).inputValue()).toBe("B7");
    // The finding keeps the focus: the next one is a key away.
    expect(await focused()).toMatch(/^“Penerusan”/);
    await tabTo(/^Mengapa\? “Penerusan”/);
    await page.keyboard.press("Enter");
    await page.getByText("Benar", { exact: true }).first().waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Shift+Tab");
    await tabTo(/^Ganti dengan “Meneruskan/);
    await page.keyboard.press("Space");
    await page.locator("#cell-B7").getByText("Meneruskan surat").waitFor();
    await tabTo(/^Kembalikan$/);
    await page.keyboard.press("Enter");
    await page.locator("#cell-B7").getByText("Penerusan surat").waitFor();
  }));
