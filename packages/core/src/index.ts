export { type Bundle, fromBundle, toBundle } from "./dataset/bundle.ts";
export { Dataset, Edition, type Tables, type Where } from "./dataset/dataset.ts";
export { type AnyRow, factId, type RowRef, rowId, seriesId } from "./dataset/row-id.ts";
export { effectiveDate, lastDay } from "./dataset/source-date.ts";
export { formatIssue, MetricError, type MetricErrorCode, TableError, type TableIssue } from "./errors.ts";
export type { Column, ColumnType, Lang, RowOf, TableDefinition, Text } from "./tables/define.ts";
export { type Row, type TableName, tableNames, tables } from "./tables/registry.ts";
