import fs from "node:fs";
import path from "node:path";
import { readApiSets, withinLevel } from "./api-sets";
import type { NativeBridge } from "./bridge";
import { assembleFakeExcel, type FakeExcel, type FakeExcelOptions } from "./fake-excel";
import { addNewerClasses } from "./newer-library";
import { readSchema, type Schema } from "./schema";

/** Folder of the installed library; nothing in it is ever changed. */
export const OFFICE_DIST = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

type Library = {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly Utility: { _synchronousCleanup: boolean };
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  readonly Office: { context?: unknown };
};

/** The bridge the library finds when it loads; it is connected to one fake after the other. */
const line: NativeBridge = {
  onMessageFromHost: null,
  sendMessageToHost(text) {
    if (!connected) throw new Error("No fake Excel is connected");
    connected.sendMessageToHost(text);
  },
};

let connected: NativeBridge | null = null;

function connect(bridge: NativeBridge): void {
  if (connected) connected.onMessageFromHost = null;
  connected = bridge;
  bridge.onMessageFromHost = (text) => line.onMessageFromHost?.(text);
}

/** Loaded once per test file; the next fake takes over the line. */
let loaded: { readonly library: Library; readonly schema: Schema } | null = null;

/** The little of a browser that the library touches while it loads. */
function browserStubs(): Record<string, unknown> {
  const document = {
    URL: "https://localhost/",
    cookie: "",
    readyState: "complete",
    getElementsByTagName: () => [],
    createElement: () => ({ setAttribute: () => undefined, style: {} }),
    addEventListener: () => undefined,
  };
  const location = {
    href: document.URL,
    protocol: "https:",
    host: "localhost",
    search: "",
    hash: "",
  };
  const navigator = { userAgent: "node", language: "en-US" };
  const window: Record<string, unknown> = {
    document,
    location,
    navigator,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    console,
    addEventListener: () => undefined,
    // Declared here, the library's own variable of this name becomes the property it reads later.
    OfficeExtension: undefined,
    _richApiNativeBridge: line,
  };
  window.window = window;
  window.self = window;
  return window;
}

/**
 * Runs the library's file for Windows inside a function, so that its stubs stay out of the test's globals, and its
 * arrays are those of the test. `with` stands for the global object: the library sets `window.X` and reads `X`.
 * All hosts' files have the same members; this is the smallest.
 */
function load() {
  const source = fs.readFileSync(path.join(OFFICE_DIST, "excel-win32-16.01.js"), "utf8");
  const stubs = browserStubs();
  const run = new Function(
    "window",
    `with (window) { ${source}\n;return { Excel, OfficeExtension, Office }; }`,
  );
  const library = run(stubs) as Library;
  // `run` waits for its clean-up batch, so that a test can count the references that are left.
  library.OfficeExtension.Utility._synchronousCleanup = true;
  // As shipped, the library's own check of requirement sets never fires.
  library.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  addNewerClasses(
    library.Excel as unknown as Record<string, unknown>,
    library.OfficeExtension as unknown as Parameters<typeof addNewerClasses>[1],
  );
  return { library, schema: readSchema(library.Excel as unknown as Record<string, unknown>) };
}

/** A fake Excel that nothing is connected to yet. */
export function createFakeExcel(options: FakeExcelOptions): FakeExcel {
  loaded ??= load();
  return assembleFakeExcel({ ...options, schema: loaded.schema, apiSets: readApiSets() });
}

/** A fake Excel with the real library on top: `Excel`, `Office` and `OfficeExtension` are globals from then on. */
export function loadOffice(options: FakeExcelOptions = { requirementSet: "1.14" }): {
  readonly fake: FakeExcel;
} {
  loaded ??= load();
  const fake = createFakeExcel(options);
  connect(fake.bridge);
  const { Excel, OfficeExtension, Office } = loaded.library;
  // Only the loader of a page makes a context; without it the library takes every set for supported.
  const context = {
    requirements: {
      isSetSupported: (name: string, level: string) =>
        name === "ExcelApi" && withinLevel(`${name} ${level}`, options.requirementSet),
    },
    get platform() {
      return fake.workbook.isOnWeb ? "OfficeOnline" : "PC";
    },
  };
  Object.assign(globalThis, {
    Excel,
    OfficeExtension,
    Office: { PlatformType: { OfficeOnline: "OfficeOnline", PC: "PC" }, ...Office, context },
  });
  return { fake };
}
