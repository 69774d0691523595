import { compareExactly } from "./exact-comparison.ts";
import { settleSpills } from "./settled-spills.ts";
import { refuseTableReferences } from "./table-references.ts";

/** Takes departures of the engine from Excel out, for every sheet that is opened after. */
export function computeAsExcel(): void {
  compareExactly();
  settleSpills();
  refuseTableReferences();
}
