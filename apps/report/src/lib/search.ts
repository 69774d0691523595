/** Folder of the search index within the site. */
export const SEARCH_FOLDER = "pagefind";

/** Path of the page that searches the site. */
export const SEARCH_PATH = "search/";
