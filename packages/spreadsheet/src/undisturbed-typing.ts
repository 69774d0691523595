import type { Injector } from "@univerjs/core";
import { IEditorBridgeService } from "@univerjs/sheets-ui";

/**
 * Leaves what is being typed as it is when the cell under it gets a value: the engine would put the former content
 * of the cell back into the open editor, with the caret at its start, as soon as a calculation ends.
 */
export function keepTypedText(injector: Injector): void {
  const bridge = injector.get(IEditorBridgeService);
  const refresh = bridge.refreshEditCellState.bind(bridge);
  bridge.refreshEditCellState = (): void => {
    if (!bridge.isVisible().visible) refresh();
  };
}
