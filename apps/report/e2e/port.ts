/** Where the site under test is served; another for who tests two at once. */
export const port = Number(process.env["KIDORUI_PORT"] ?? 4329);
