import { element } from "./element.ts";

/** A button that does something. */
export function button(text: string, act: () => void, disabled = false): HTMLButtonElement {
  const made = element("button", "button", text);
  made.type = "button";
  made.disabled = disabled;
  made.addEventListener("click", act);
  return made;
}
