import { EDITION_PARAMETER, type FunctionDefinition } from "@kidorui/formulas";

/** Name under which a workbook keeps the edition it computes with. */
const SETTING = "kidorui.edition";

/** Milliseconds after which a host that has not told its settings counts as having none. */
const PATIENCE = 5000;

/** Whether Office has told what the workbook keeps, or has been waited for long enough. */
let told = false;
let telling: Promise<void> | undefined;

const settings = (): Office.Settings | undefined =>
  typeof Office === "undefined" ? undefined : Office.context?.document?.settings;

/** Waits for Office, once. A page without it has no workbook to ask. */
export function whenTold(): Promise<void> {
  telling ??= new Promise<void>((resolve) => {
    const done = () => {
      told = true;
      resolve();
    };
    if (typeof Office === "undefined" || typeof Office.onReady !== "function") done();
    else {
      Office.onReady().then(done, done);
      setTimeout(done, PATIENCE);
    }
  });
  return telling;
}

/** Whether what the workbook keeps is known; asks for it where it is not. */
export function isTold(): boolean {
  if (typeof Office === "undefined" || settings() !== undefined) return true;
  if (!told) whenTold();
  return told;
}

/** The edition a workbook was pinned to; `undefined` where nobody has. */
export function pinnedEdition(): string | undefined {
  const kept: unknown = settings()?.get(SETTING);
  return typeof kept === "string" && kept !== "" ? kept : undefined;
}

/** Keeps an edition in the workbook, or none any more; it is saved with the file. */
export function pin(edition: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const kept = settings();
    if (!kept) {
      reject(new Error("The workbook keeps no settings."));
      return;
    }
    if (edition === undefined) kept.remove(SETTING);
    else kept.set(SETTING, edition);
    kept.saveAsync(({ status, error }) => {
      if (String(status) === "failed") reject(new Error(error.message));
      else resolve();
    });
  });
}

/** Whether a call computes with the edition of the workbook: it reads data and names no edition itself. */
export function asksForPin({ tier, parameters }: FunctionDefinition, raw: readonly unknown[]): boolean {
  if (tier !== "data") return false;
  const given = raw[parameters.findIndex(({ name }) => name === EDITION_PARAMETER)];
  return given === null || given === undefined || given === "";
}
