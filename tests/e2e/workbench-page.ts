import fs from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { BrowserContextOptions, Page } from "playwright-core";
import type { ServedPages } from "./served-pages";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Opens the workbench and closes its window afterwards; nothing may have left the origin or gone wrong. */
export async function inWorkbench(
  pages: ServedPages,
  check: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const { page, foreignRequests, faults } = await pages.open("workbench.html", {
    viewport: { width: 1366, height: 768 },
    acceptDownloads: true,
    ...options,
  });
  try {
    await page.getByRole("grid").waitFor();
    await check(page);
    expect(foreignRequests).toEqual([]);
    expect(faults).toEqual([]);
  } finally {
    await page.context().close();
  }
}

/** Selects a cell or a range by its address. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.getByRole("textbox", { name: "Alamat sel" }).fill(address);
  await page.keyboard.press("Enter");
}

export async function type(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** The file that an action saves. */
export async function downloaded(
  page: Page,
  act: () => Promise<void>,
): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  const file = await download.path();
  return { name: download.suggestedFilename(), bytes: new Uint8Array(fs.readFileSync(file)) };
}

export const save = (page: Page) => downloaded(page, () => page.keyboard.press("Control+s"));

export const upload = (page: Page, name: string, bytes: Uint8Array) =>
  page.setInputFiles("[data-testid=file]", {
    name,
    mimeType: XLSX,
    buffer: Buffer.from(bytes),
  });

/** What axe finds in a part of the page, each with the elements it speaks of; Fluent's own guards around its tab list are not ours. */
export async function axeFaults(page: Page, part = "body"): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    .exclude("[data-tabster-dummy]")
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
  );
}
