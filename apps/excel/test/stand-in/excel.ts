import { type Setup, Workbook } from "./workbook.ts";

/** How Office is, around the workbook. */
export interface OfficeSetup {
  readonly language?: string;
  /** A host that never answers. */
  readonly silent?: boolean;
}

/**
 * Stands in for Excel: a workbook that spills, blocks, forgets its undo steps when a script writes, and gives ""
 * for blanks; and the parts of its interface that the add-in uses.
 */
export function standIn(setup: Setup, { language = "en-US", silent = false }: OfficeSetup = {}) {
  const workbook = new Workbook(setup);
  const settings = new Map<string, unknown>();
  const asked = { startup: "none", saved: 0 };
  const excel = {
    run: (work: (context: unknown) => Promise<unknown>) => work(workbook.context()),
    RangeCopyType: { values: "Values" },
    WorksheetPositionType: { end: "End" },
  };
  const office = {
    HostType: { Excel: "Excel" },
    StartupBehavior: { load: "Load", none: "None" },
    addin: {
      setStartupBehavior: (behaviour: string) => {
        asked.startup = behaviour;
        return Promise.resolve();
      },
    },
    context: {
      displayLanguage: language,
      requirements: {
        isSetSupported: (name: string, version: string) => workbook.isSupported(name, version),
      },
      document: {
        settings: {
          get: (name: string) => settings.get(name) ?? null,
          set: (name: string, value: unknown) => settings.set(name, value),
          remove: (name: string) => settings.delete(name),
          saveAsync: (done: (result: unknown) => void) => {
            asked.saved += 1;
            done({ status: "succeeded" });
          },
        },
      },
    },
    onReady: () => (silent ? new Promise(() => undefined) : Promise.resolve({ host: "Excel" })),
  };
  return { workbook, settings, asked, excel, office };
}

export type StandIn = ReturnType<typeof standIn>;

/** Puts the stand-in where the add-in looks for Excel. */
export function install(made: StandIn): void {
  Object.assign(globalThis, { Excel: made.excel, Office: made.office });
}
