// Hides entries that do not hold what was typed, or the code that was chosen. Without this script all of them show.

const field = document.querySelector<HTMLElement>("[data-filter]");
const input = field?.querySelector<HTMLInputElement | HTMLSelectElement>("input, select");
const none = document.querySelector<HTMLElement>("[data-filter-none]");

/** Written the same way for comparing: without case and without the difference of full and half width. */
const plain = (text: string): string => text.normalize("NFKC").toLowerCase();

/** Whether an entry that names its codes has the one that was chosen; whether another one holds every word. */
function matchesIn({ dataset, textContent }: HTMLElement, words: readonly string[]): boolean {
  const codes = dataset["codes"] === undefined ? undefined : plain(dataset["codes"]).split(" ");
  const text = plain(textContent ?? "");
  return words.every((word) => (codes ? codes.includes(word) : text.includes(word)));
}

function filter(query: string): void {
  const words = plain(query).split(/\s+/).filter(Boolean);
  let matches = 0;
  for (const item of document.querySelectorAll<HTMLElement>("[data-filter-item]")) {
    item.hidden = !matchesIn(item, words);
    if (!item.hidden) matches += 1;
  }
  for (const group of document.querySelectorAll<HTMLElement>("[data-filter-group]"))
    group.hidden = !group.querySelector("[data-filter-item]:not([hidden])");
  if (none) none.hidden = matches > 0;
}

if (field && input) {
  field.hidden = false;
  input.addEventListener("input", () => filter(input.value));
}
