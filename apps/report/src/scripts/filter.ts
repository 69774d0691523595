// Hides list entries that do not hold what was typed. Without this script the whole list shows.

const field = document.querySelector<HTMLElement>("[data-filter]");
const input = field?.querySelector("input");
const none = document.querySelector<HTMLElement>("[data-filter-none]");

/** Written the same way for comparing: without case and without the difference of full and half width. */
const plain = (text: string): string => text.normalize("NFKC").toLowerCase();

function filter(query: string): void {
  const words = plain(query).split(/\s+/).filter(Boolean);
  let matches = 0;
  for (const item of document.querySelectorAll<HTMLElement>("[data-filter-item]")) {
    const text = plain(item.textContent ?? "");
    item.hidden = !words.every((word) => text.includes(word));
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
