// Bundled before it is loaded: the engine's packages cannot be imported as modules in Node.
export { headlessSpreadsheet, ShownError, sheetOfTemplate } from "@kidorui/spreadsheet";
