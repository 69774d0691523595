import { drawnFigure, type FigureKind } from "./figure-request.ts";

/** A table alone, without a drawing. */
export const tableKind: FigureKind = (request) =>
  request.table.rows.length === 0 ? undefined : drawnFigure(request, () => "");
