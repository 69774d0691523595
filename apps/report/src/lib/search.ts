/** Folder of the search index within the site. */
export const SEARCH_FOLDER = "pagefind";

/** What narrows a search. */
export const SEARCH_FILTERS = ["section", "standing", "edition"] as const;
