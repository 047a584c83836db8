/** What the page found around it. All but `ready` are told in a sentence. */
export type OfficeStart =
  | "ready"
  /** Office.js did not come: no internet, or a network that keeps Microsoft's addresses out. */
  | "unreachable"
  /** Office.js came, but nothing answered it. */
  | "silent"
  /** A browser, or another program than Excel. */
  | "outside"
  /** An Excel that lacks the requirement set. */
  | "too-old";

/** The requirement set that the adapter needs; manifest.xml asks for the same. */
const NEEDED = "1.14";

/** How long the page waits before it says that something is wrong; milliseconds. */
export const PATIENCE = 4000;

/** Who is told of the start. */
export type StartListener = {
  /** Office.js is there; Excel has not answered yet. */
  arrived(): void;
  found(start: OfficeStart): void;
};

/**
 * Waits for Office.js and the Excel behind it, and tells what was found. After a while without an answer it tells that
 * too, and goes on waiting: a slow network may still bring one, which is then told as well.
 */
export function startOffice(script: HTMLElement, { arrived, found }: StartListener): void {
  const impatient = setTimeout(() => found(isLoaded() ? "silent" : "unreachable"), PATIENCE);
  const end = (start: OfficeStart) => {
    clearTimeout(impatient);
    found(start);
  };
  whenLoaded(
    script,
    async () => {
      arrived();
      // Excel takes a page that never asks this for one that failed.
      const { host } = await Office.onReady();
      giveHistoryBack(window.history);
      end(judge(host));
    },
    () => end("unreachable"),
  );
}

function judge(host: Office.HostType | null): OfficeStart {
  if (host !== Office.HostType.Excel) return "outside";
  return Office.context.requirements.isSetSupported("ExcelApi", NEEDED) ? "ready" : "too-old";
}

const isLoaded = (): boolean => "Office" in globalThis;

function whenLoaded(script: HTMLElement, loaded: () => void, failed: () => void): void {
  if (isLoaded()) loaded();
  else if (script.dataset.failed !== undefined) failed();
  else {
    script.addEventListener("load", loaded, { once: true });
    script.addEventListener("error", failed, { once: true });
  }
}

/** Office.js puts null over the two functions of this page's history; under it they are as they were. */
function giveHistoryBack(history: History): void {
  for (const name of ["pushState", "replaceState"] as const) {
    if (history[name] === null) Reflect.deleteProperty(history, name);
  }
}
