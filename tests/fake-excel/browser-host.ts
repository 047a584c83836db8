import fs from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { installExternal } from "./external";
import type { FakeExcel } from "./fake-excel";
import { OFFICE_DIST } from "./load-office";

/** Where production pages load the library from. */
export const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const ANSWER = "__fakeExcelAnswer";

/**
 * Makes a page believe that it stands in Excel's task pane. Call it before `page.goto`. The page stays as built: its
 * script tag of the CDN is answered from the installed package, and the library's bridge leads to the fake in this
 * process, where the test can look at the workbook directly.
 */
export async function attachFakeExcel(
  page: Page,
  fake: FakeExcel,
  locale = "id-ID",
): Promise<void> {
  await page.route(`${OFFICE_CDN}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(new URL(OFFICE_CDN).pathname.length);
    const file = path.join(OFFICE_DIST, name);
    const inside = file.startsWith(OFFICE_DIST) && fs.existsSync(file);
    return inside ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
  });
  await page.exposeFunction(ANSWER, (text: string) => fake.answer(text));
  await page.addInitScript(installExternal, {
    requirementSet: fake.requirementSet,
    locale,
    answer: ANSWER,
  });
  fake.bridge.onMessageFromHost = (text) => page.evaluate(deliver, text);
}

/** Runs in the page. */
function deliver(text: string): void {
  const { _richApiNativeBridge: bridge } = window as unknown as {
    _richApiNativeBridge?: { onMessageFromHost: ((text: string) => void) | null };
  };
  bridge?.onMessageFromHost?.(text);
}
