export { headlessSpreadsheet } from "./headless.ts";
export { type SheetFunction, ShownError } from "./sheet-function.ts";
export { sheetOfTemplate } from "./sheet-of-template.ts";
