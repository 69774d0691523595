/** The little of Vite's development server that is used here. */
export interface DevelopmentServer {
  readonly watcher: {
    add(path: string): unknown;
    on(event: "change" | "add" | "unlink", listener: (path: string) => void): unknown;
  };
  readonly environments: Record<
    string,
    { readonly moduleGraph: { getModuleById(id: string): unknown; invalidateModule(module: never): void } }
  >;
  readonly ws: { send(message: { type: "full-reload" }): void };
}

/** A module that is made of the files of a folder. */
export interface MadeOfFolder {
  /** Id of the module, resolved. */
  readonly id: string;
  readonly folder: string;
  /** Whether it is made of a file, by its name. */
  readonly takes: (file: string) => boolean;
  /** Forgets what was read. */
  readonly forget?: () => void;
}

/** Makes a module anew and reloads the open page whenever one of its files is saved, added or removed. */
export function renewOnSave(
  { watcher, environments, ws }: DevelopmentServer,
  { id, folder, takes, forget }: MadeOfFolder,
): void {
  const renew = (path: string): void => {
    if (!path.startsWith(folder) || !takes(path)) return;
    forget?.();
    for (const { moduleGraph } of Object.values(environments)) {
      const module = moduleGraph.getModuleById(id);
      if (module) moduleGraph.invalidateModule(module as never);
    }
    ws.send({ type: "full-reload" });
  };
  watcher.add(folder);
  for (const event of ["change", "add", "unlink"] as const) watcher.on(event, renew);
}
