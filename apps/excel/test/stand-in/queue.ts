/** What a script asked for since it last waited: done in order when it waits, up to the first refusal. */
export class Queue {
  #steps: (() => void)[] = [];
  /** Times the script has waited. */
  waited = 0;

  add(step: () => void): void {
    this.#steps.push(step);
  }

  readonly sync = async (): Promise<void> => {
    const steps = this.#steps;
    this.#steps = [];
    this.waited += 1;
    for (const step of steps) step();
  };
}

type Facts = Readonly<Record<string, unknown>>;

/**
 * An object of the host: nothing of it can be read before it was asked for and waited for, as in Excel.
 * @param facts What it is at the moment it is asked; `undefined` for one that does not exist.
 */
export function proxy<T extends object>(queue: Queue, facts: () => Facts | undefined, methods: T): T & Facts {
  let loaded: Facts | undefined;
  const lists = new Set<string>();
  const load = (names: string) => {
    queue.add(() => {
      const now = facts();
      for (const name of names.split(",")) lists.add(name.split("/")[0]?.trim() ?? "");
      loaded = {
        ...loaded,
        isNullObject: now === undefined,
        ...(now && Object.fromEntries([...lists].map((name) => [name, now[name]]))),
      };
    });
  };
  return new Proxy({ ...methods, load } as T & Facts, {
    get(target, name) {
      if (typeof name !== "string" || name in target) return Reflect.get(target, name);
      if (name === "then") return undefined;
      if (!loaded || !(name in loaded)) throw new Error(`PropertyNotLoaded: ${name}`);
      return loaded[name];
    },
  });
}
