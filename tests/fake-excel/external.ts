/**
 * What `window.external` is in the web view of Excel for Windows. Runs in the page, sent there as source text: it must
 * not use anything from outside its own body.
 */
export type ExternalOptions = {
  /** Level of ExcelApi, for `isSetSupported`. */
  readonly requirementSet: string;
  /** Language of Excel's menus and of the document, `id-ID`. */
  readonly locale: string;
  /** Name of the page function that answers a request text. */
  readonly answer: string;
};

export function installExternal({ requirementSet, locale, answer }: ExternalOptions): void {
  const EXCEL = 1;
  const page = window as unknown as Record<string, unknown>;
  const sets = {
    ExcelApi: requirementSet,
    SharedRuntime: "1.1",
    RichApiRuntime: "1.2",
    RichApiRuntimeFlag: "1.1",
    DelayForCellEdit: "1.1",
    AddinCommands: "1.3",
    RibbonApi: "1.1",
    IdentityAPI: "1.3",
    Settings: "1.1",
  };
  const constant = (value: unknown) => () => value;
  const settings = { Read: () => undefined, Write: () => undefined };
  const context = {
    GetAppType: constant(EXCEL),
    GetSolutionRef: constant("susun"),
    GetAppVersionMajor: constant(16),
    GetAppVersionMinor: constant(0),
    GetAppUILocale: constant(locale),
    GetAppDataLocale: constant(locale),
    GetDocUrl: constant("Book1.xlsx"),
    GetAppCapabilities: constant(1),
    GetActivationMode: constant(1),
    GetControlIntegrationLevel: constant(2),
    GetSolutionToken: constant(""),
    GetCorrelationId: constant(""),
    GetInstanceId: constant("1"),
    GetTouchEnabled: constant(false),
    GetCommerceAllowed: constant(false),
    GetSupportedMatrix: constant(JSON.stringify(sets)),
    GetHostCustomMessage: constant(""),
    GetHostFullVersion: constant("16.0.15407.10000"),
    GetDialogRequirementMatrix: constant("{}"),
    GetFeaturesForSolution: constant("{}"),
    GetInitialDisplayMode: constant(0),
    GetSettings: constant(settings),
  };
  page.external = {
    // host $ platform $ version $ locale $ correlation $ dialog $ logging $ flags
    GetHostInfo: constant(`Excel$Win32$16.01$${locale}$$$disableLogging$0`),
    GetContext: constant(context),
    Execute: () => undefined,
    RegisterEvent: () => undefined,
    UnregisterEvent: () => undefined,
    GetLoggingAllowed: constant(false),
  };
  const bridge = {
    onMessageFromHost: null as ((text: string) => void) | null,
    sendMessageToHost(text: string) {
      const ask = page[answer] as (text: string) => Promise<string>;
      ask(text).then((reply) => bridge.onMessageFromHost?.(reply));
    },
  };
  page._richApiNativeBridge = bridge;
}
