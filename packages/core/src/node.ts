export type { ParsedTables } from "./dataset/checks/context.ts";
export { committedTables, committedTexts, lastCommit } from "./node/committed.ts";
export { folderReport, readFolder } from "./node/folder-issues.ts";
export { type GoneThing, goneThings } from "./node/gone.ts";
export {
  ARTICLES,
  EDITIONS,
  filesUnder,
  issuedEditionIssues,
  issuedLine,
  RECORD,
  recordHead,
  sha256Of,
  TEXT,
} from "./node/issued-editions.ts";
export {
  type LocatedDataset,
  type ReadTables,
  readDataset,
  readDatasetSync,
  readLocatedDataset,
  readTables,
  readTablesSync,
} from "./node/read-tables.ts";
export { type SystemTrouble, systemTrouble } from "./node/system-trouble.ts";
export { writeWholeFile } from "./node/whole-file.ts";
export { FolderError, writeWholeFolder } from "./node/whole-folder.ts";
export { type ParsedRow, type ParsedTable, type Place, parseTable } from "./tables/parse.ts";
