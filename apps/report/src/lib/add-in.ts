/**
 * Address of the add-in's manifest, for whoever installs it. The site and the add-in are built apart and told of the
 * add-in's address by one variable, KIDORUI_ADDIN_URL; `undefined` where it is not set: then nobody has said that an
 * add-in is hosted.
 * @param host Folder that serves the add-in's files.
 * @example manifestHref("https://example.org/excel") // "https://example.org/excel/manifest.xml"
 */
export function manifestHref(
  host: string | undefined = process.env["KIDORUI_ADDIN_URL"],
): string | undefined {
  return host ? `${host.replace(/\/+$/, "")}/manifest.xml` : undefined;
}

/** Address of the page of the add-in within a language. */
export const EXCEL_PATH = "excel/";
