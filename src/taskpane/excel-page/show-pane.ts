/**
 * Brings the pane into sight; false where that cannot be done. Excel without the shared runtime has no such function,
 * and an add-in from the Marketplace is not obeyed: there the call ends well and the page stays out of sight.
 */
export async function showPane(): Promise<boolean> {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return false;
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    return false;
  }
  return document.visibilityState === "visible";
}
