import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

const { launch } = require("../../scripts/browser.cjs") as {
  launch(): Promise<{ browser: Browser; name: string }>;
};

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
};

export type ServedPages = {
  /** Address of the built pages, without a slash at the end. */
  readonly origin: string;
  readonly browser: Browser;
  /**
   * Opens one of the built pages; `foreignRequests` collects every request that leaves the origin.
   * `prepare` is called before the page loads.
   */
  open(
    name: string,
    options?: BrowserContextOptions,
    prepare?: (page: Page) => Promise<void>,
  ): Promise<{ page: Page; foreignRequests: string[]; faults: string[] }>;
  close(): Promise<void>;
};

/** Serves `dist/` (made by `npm run build`), or the folder that SUSUN_DIST names, and starts a browser. */
export async function servePages(): Promise<ServedPages> {
  const root = path.resolve(process.env.SUSUN_DIST ?? "dist");
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = path.join(root, decodeURIComponent(pathname));
    if (!file.startsWith(root) || !fs.existsSync(file) || fs.statSync(file).isDirectory()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "content-type": TYPES[path.extname(file)] ?? "application/octet-stream",
    });
    fs.createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string")
    throw new Error("The page server has no port.");
  const origin = `http://127.0.0.1:${address.port}`;
  const { browser } = await launch();
  return {
    origin,
    browser,
    async open(name, options = {}, prepare = async () => {}) {
      const context = await browser.newContext({ reducedMotion: "reduce", ...options });
      const page = await context.newPage();
      const foreignRequests: string[] = [];
      const faults: string[] = [];
      page.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(origin) && !/^(blob|data):/.test(url)) foreignRequests.push(url);
      });
      page.on("pageerror", (error) => faults.push(String(error)));
      page.on("console", (message) => {
        if (message.type() === "error") faults.push(message.text());
      });
      await prepare(page);
      // Not "load": a script that never comes must not keep a page from being looked at.
      await page.goto(`${origin}/${name}`, { waitUntil: "domcontentloaded" });
      return { page, foreignRequests, faults };
    },
    async close() {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
