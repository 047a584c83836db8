/** The part of Office.js that a page touches before it speaks to the workbook. */
export type FakeOffice = {
  readonly host?: string | null;
  readonly excelApi?: string;
  readonly sharedRuntime?: boolean;
  readonly language?: string;
  /** Until then `onReady` does not answer. */
  readonly ready?: Promise<void>;
  readonly showAsTaskpane?: () => Promise<void>;
};

/** A function behind a button. Office hands over an event; for a keyboard shortcut it does not. */
export type RibbonCallback = (event?: { completed(): void } | null) => Promise<void>;

/** Puts it into the globals; gives the functions that the page hands to the ribbon. */
export function bringOffice({
  host = "Excel",
  excelApi = "1.14",
  sharedRuntime = true,
  language = "id-ID",
  ready = Promise.resolve(),
  showAsTaskpane = async () => undefined,
}: FakeOffice = {}): ReadonlyMap<string, RibbonCallback> {
  const functions = new Map<string, RibbonCallback>();
  const minor = (version: string) => Number(version.split(".")[1]);
  const sets: Readonly<Record<string, string | undefined>> = {
    ExcelApi: excelApi,
    SharedRuntime: sharedRuntime ? "1.1" : undefined,
  };
  const Office = {
    HostType: { Excel: "Excel" },
    onReady: async () => {
      await ready;
      return { host };
    },
    context: {
      displayLanguage: language,
      requirements: {
        isSetSupported: (name: string, version: string) =>
          minor(version) <= minor(sets[name] ?? "0.0"),
      },
    },
    actions: { associate: functions.set.bind(functions) },
    addin: { showAsTaskpane },
  };
  Object.assign(globalThis, { Office });
  return functions;
}

export const removeOffice = (): boolean => Reflect.deleteProperty(globalThis, "Office");
