/** Milliseconds after which a host that has not answered counts as absent. */
export const PATIENCE = 5000;

/**
 * Whether the page runs inside Excel. Resolves within `patience` whatever office.js does:
 * blocked, loaded outside Office, or waiting for a host that never speaks.
 */
export function connectedToExcel(patience: number = PATIENCE): Promise<boolean> {
  if (typeof Office === "undefined") return Promise.resolve(false);
  const ready = Office.onReady().then(({ host }) => host === Office.HostType.Excel);
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, patience, false));
  return Promise.race([ready, late]);
}
