import type { Text } from "@kidorui/core";
import { texts } from "../words/manifest.ts";

/** Where the add-in is published; a host of one's own is set in KIDORUI_ADDIN_URL. */
export const DEFAULT_BASE_URL = "https://kidorui.github.io/kidorui/excel/";

/** Where the development variants look for the files. */
export const DEVELOPMENT_BASE_URL = "https://localhost:3000/";

/** What the two manifest formats are written from. */
export interface ManifestSettings {
  /** Folder of the add-in's files, with a slash at its end. */
  readonly baseUrl: string;
  /** Root of the published site, with a slash at its end. */
  readonly siteUrl: string;
  /** Three numbers, from package.json. */
  readonly version: string;
  /** GUIDs: two add-ins with one id, or one namespace, would shut each other out. */
  readonly xmlId: string;
  readonly unifiedId: string;
  /** What stands before the dot in a formula. */
  readonly namespace: string;
  readonly name: Text;
}

/** What the add-in cannot do without; what needs a newer Excel asks for it when it is used. */
export const requirements = [
  ["SharedRuntime", "1.1"],
  ["CustomFunctionsRuntime", "1.3"],
  ["ExcelApi", "1.4"],
] as const;

/** The address with exactly one slash at its end. */
export const withSlash = (url: string): string => `${url.replace(/\/+$/, "")}/`;

/** The published add-in. */
export function productionSettings(version: string, baseUrl: string = DEFAULT_BASE_URL): ManifestSettings {
  const base = withSlash(baseUrl);
  return {
    baseUrl: base,
    siteUrl: new URL("../", base).href,
    version,
    xmlId: "6f0b9c52-3c1e-4d0f-9a77-5b0e61d2c841",
    unifiedId: "b9d1f6a4-0e58-4a3b-8c26-7f4432ac9d15",
    namespace: "REE",
    name: texts.name,
  };
}

/** The variant for a developer's own machine: other ids, other namespace, so that both can be installed. */
export function developmentSettings(version: string): ManifestSettings {
  return {
    ...productionSettings(version),
    baseUrl: DEVELOPMENT_BASE_URL,
    xmlId: "d27a40e8-95b3-4f61-b0ca-1e6c83f7295d",
    unifiedId: "3e85c7d0-64af-4b92-a1d8-90cb2f5e7a36",
    namespace: "REEDEV",
    name: texts.developmentName,
  };
}
