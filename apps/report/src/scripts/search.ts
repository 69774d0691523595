// Searches the site in the browser: the index is loaded in parts, with the first words that are looked for.

/** What of the index's own script is used. */
interface Index {
  options(options: { baseUrl: string; noWorker: boolean }): Promise<void>;
  search(
    words: string,
    options: { filters: Readonly<Record<string, string>> },
  ): Promise<{ results: readonly { data(): Promise<Found> }[] }>;
}
interface Found {
  readonly url: string;
  /** Text of the page around the words, which stand in `mark`; all other markup is escaped. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
type Result = Awaited<ReturnType<Index["search"]>>["results"][number];

/** Results that are shown at once. */
const SHOWN = 10;

const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

const place = byId("search");
const words = JSON.parse(place.dataset["words"] ?? "{}") as Readonly<Record<string, string>>;
const sections = JSON.parse(place.dataset["sections"] ?? "{}") as Readonly<Record<string, string>>;
const [field, section, older] = [
  byId<HTMLInputElement>("search-words"),
  byId<HTMLSelectElement>("search-section"),
  byId<HTMLInputElement>("search-older"),
];
const [state, fault, list, more] = [
  byId("search-state"),
  byId("search-fault"),
  byId("search-results"),
  byId<HTMLButtonElement>("search-more"),
];

let index: Promise<Index> | undefined;

async function load(): Promise<Index> {
  const loaded: Index = await import(/* @vite-ignore */ `${place.dataset["index"]}pagefind.js`);
  // Its worker is no file of this site: the index is small enough to be read where the page is.
  await loaded.options({ baseUrl: place.dataset["root"] ?? "/", noWorker: true });
  return loaded;
}

/** Words with spaces between them, in a language that writes none, too. */
function spaced(query: string): string {
  const parts = new Intl.Segmenter(document.documentElement.lang, { granularity: "word" }).segment(
    query.normalize("NFKC"),
  );
  return [...parts].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : [])).join(" ");
}

/** An excerpt as nodes, of whose markup the marks alone are kept. */
function excerpt(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, "text/html").body;
  const fragment = document.createDocumentFragment();
  for (const node of parsed.childNodes) {
    const mark = node.nodeName === "MARK" ? document.createElement("mark") : undefined;
    mark?.append(node.textContent ?? "");
    fragment.append(mark ?? node.textContent ?? "");
  }
  return fragment;
}

function entry({ url, meta, excerpt: text, filters }: Found): HTMLElement {
  const item = document.createElement("li");
  const link = Object.assign(document.createElement("a"), { href: url, textContent: meta["title"] ?? url });
  const where = document.createElement("p");
  where.className = "soft";
  const [kind = "", edition] = [filters["section"]?.[0], filters["edition"]?.[0]];
  where.textContent = [sections[kind], url.includes(`/editions/${edition}/`) ? edition : undefined]
    .filter(Boolean)
    .join(" · ");
  const words = document.createElement("p");
  words.append(excerpt(text));
  item.append(link, where, words);
  return item;
}

let rest: readonly Result[] = [];

async function showMore(): Promise<void> {
  const shown = await Promise.all(rest.slice(0, SHOWN).map((result) => result.data()));
  rest = rest.slice(SHOWN);
  more.hidden = rest.length === 0;
  const items = shown.map(entry);
  const isNext = list.childElementCount > 0;
  list.append(...items);
  // The button may be gone: who reads by keyboard goes on with the first that is new.
  if (isNext) items[0]?.querySelector("a")?.focus();
}

let asked = 0;

async function search(): Promise<void> {
  asked += 1;
  const mine = asked;
  const query = spaced(field.value);
  fault.hidden = true;
  if (query === "") return;
  state.textContent = words["searching"] ?? "";
  try {
    index ??= load();
    const filters = {
      ...(section.value === "" ? {} : { section: section.value }),
      ...(older.checked ? {} : { standing: "current" }),
    };
    const { results } = await (await index).search(query, { filters });
    if (mine !== asked) return;
    list.replaceChildren();
    rest = results;
    state.textContent =
      results.length === 0
        ? (words["none"] ?? "")
        : (words["found"] ?? "").replace("{n}", results.length.toLocaleString(document.documentElement.lang));
    await showMore();
  } catch {
    index = undefined;
    state.textContent = "";
    fault.textContent = words["failed"] ?? "";
    fault.hidden = false;
  }
}

/** Keeps what is looked for in the address, so that a search can be passed on. */
function address(): void {
  const kept = new URLSearchParams({ q: field.value });
  if (section.value) kept.set("in", section.value);
  if (older.checked) kept.set("older", older.value);
  history.replaceState(undefined, "", `?${kept}`);
}

const given = new URLSearchParams(location.search);
field.value = given.get("q") ?? "";
section.value = given.get("in") ?? "";
if (section.selectedIndex < 0) section.selectedIndex = 0;
older.checked = given.has("older");
place.querySelector("form")?.addEventListener("submit", (event) => {
  event.preventDefault();
  address();
  void search();
});
for (const control of [section, older])
  control.addEventListener("change", () => {
    if (field.value === "") return;
    address();
    void search();
  });
more.addEventListener("click", () => void showMore());
if (field.value) void search();
else field.focus();
