// Bundled before it is loaded: the engine's packages cannot be imported as modules in Node.
export { createUniver, LocaleType } from "@univerjs/presets";
export { UniverSheetsNodeCorePreset } from "@univerjs/presets/preset-sheets-node-core";
