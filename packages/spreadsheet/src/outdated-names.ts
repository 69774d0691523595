import { CommandType, ICommandService, type Injector } from "@univerjs/core";
import { DeviceInputEventType } from "@univerjs/engine-render";
import { SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import { IShortcutService, KeyCode } from "@univerjs/ui";
import { typedFormula } from "./typed-formula.ts";

/** The engine's list of names of functions, and the name in it that Enter and Tab take. */
const LIST = '[data-u-comp="sheets-formula-editor"]';
const CHOSEN = "li.univer-bg-gray-200";

/** Among the keys of the engine, its own list is at 1,000. */
const PRIORITY = 2000;

/** Whether the list is still of what was typed before: the engine renews it a while after the last key. */
function isOutdated(injector: Injector): boolean {
  const chosen = document.querySelector(`${LIST} ${CHOSEN}`)?.querySelector("span")?.textContent;
  const typed = typedFormula(injector);
  if (chosen === null || chosen === undefined || !typed) return false;
  const [word = ""] = /[\p{L}\p{N}._]+$/u.exec(typed.formula.slice(0, typed.caret)) ?? [];
  return word === "" || !chosen.trim().toUpperCase().startsWith(word.toUpperCase());
}

/**
 * Lets Enter enter what was typed where the list of names is outdated. The engine would put its name in place of the
 * one that was typed to its end: `=REE.DATASET("6,000",100)` for a `REE.DAYSCOVER` typed fast.
 */
export function passOutdatedNames(injector: Injector, unitId: string): void {
  const commands = injector.get(ICommandService);
  const shortcuts = injector.get(IShortcutService);
  const enter = "kidorui.operation.enter-typed";
  const leave = "kidorui.operation.leave-typed";
  commands.registerCommand({
    id: enter,
    type: CommandType.OPERATION,
    handler: () =>
      commands.executeCommand(SetCellEditVisibleOperation.id, {
        visible: false,
        eventType: DeviceInputEventType.Keyboard,
        keycode: KeyCode.ENTER,
        unitId,
      }),
  });
  // Tab would take the outdated name: pressed again, it takes one of the list that is there then.
  commands.registerCommand({ id: leave, type: CommandType.OPERATION, handler: () => true });
  for (const [id, binding] of [
    [enter, KeyCode.ENTER],
    [leave, KeyCode.TAB],
  ] as const)
    shortcuts.registerShortcut({
      id,
      binding,
      priority: PRIORITY,
      preconditions: () => isOutdated(injector),
    });
}
