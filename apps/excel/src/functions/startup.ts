/**
 * Asks Excel to load the add-in with every workbook that uses it, so that cells need not wait until somebody opens
 * the pane. Only workbooks that were opened with it remember; a host without a shared runtime has no such wish.
 */
export async function loadWithWorkbook(): Promise<void> {
  const addin = typeof Office === "undefined" ? undefined : Office.addin;
  if (typeof addin?.setStartupBehavior !== "function") return;
  try {
    await addin.setStartupBehavior(Office.StartupBehavior.load);
  } catch {
    // Excel for the web in a preview, or a viewer: cells are computed when the pane is opened.
  }
}
