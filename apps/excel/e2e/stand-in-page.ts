import { standIn } from "../test/stand-in/excel.ts";
import type { Plain } from "../test/stand-in/sheet.ts";
import type { Setup } from "../test/stand-in/workbook.ts";

/** What a test lays out before the page opens. */
export interface PageSetup extends Omit<Setup, "compute"> {
  /** What formulas give. */
  readonly results?: Readonly<Record<string, Plain | readonly (readonly Plain[])[]>>;
  readonly language?: string;
  readonly silent?: boolean;
}

declare global {
  interface Window {
    setup: PageSetup;
    standIn: ReturnType<typeof standIn>;
    registered: Record<string, unknown>;
  }
}

const { results = {}, language = "en-US", silent = false, ...setup } = window.setup;

window.registered = {};
window.standIn = standIn({ ...setup, compute: (formula) => results[formula] }, { language, silent });
Object.assign(window, {
  Excel: window.standIn.excel,
  Office: window.standIn.office,
  CustomFunctions: {
    associate: (id: string, compute: unknown) => {
      window.registered[id] = compute;
    },
  },
});
