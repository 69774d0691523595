/** What was made of some objects, and what was made of these and more. */
class Level<T> {
  readonly made = new Map<string, T>();
  readonly #deeper = new WeakMap<object, Level<T>>();

  of(part: object): Level<T> {
    const known = this.#deeper.get(part) ?? new Level<T>();
    this.#deeper.set(part, known);
    return known;
  }
}

/** Keeps what is made of objects for as long as these are used: for the same ones and the same name it is made once. */
export class KeptFor<T> {
  readonly #root = new Level<T>();

  get(parts: readonly object[], name: string, make: () => T): T {
    const { made } = parts.reduce<Level<T>>((level, part) => level.of(part), this.#root);
    const known = made.get(name);
    if (known !== undefined) return known;
    const value = make();
    made.set(name, value);
    return value;
  }
}
