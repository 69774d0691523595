// Wakes the spreadsheet when a reader asks for it, or when the address brings a formula: it is by far the heaviest part
// of the site. It is built apart, as a worker is, so that no other page carries a part of it, and runs in the page.
import sheetStyle from "@kidorui/spreadsheet/page.css?url";
import { askedIn, templateIn } from "../formula/address.ts";
import sheetScript from "./playground-sheet.ts?worker&url";

const root = document.getElementById("playground");

if (root) {
  const words: Readonly<Record<string, string>> = JSON.parse(root.dataset["words"] ?? "{}");
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-playground="${name}"]`);
  const [state, fault, opener] = [part("state"), part("fault"), part("open")];

  /** The sheet measures itself when it opens, and so needs its style before. */
  const style = (): Promise<Event> =>
    new Promise((loaded, failed) => {
      const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: sheetStyle });
      link.addEventListener("load", loaded);
      link.addEventListener("error", failed);
      document.head.append(link);
    });

  const open = async (): Promise<void> => {
    if (state) state.textContent = words["loading"] ?? "";
    if (fault) fault.hidden = true;
    opener?.setAttribute("aria-disabled", "true");
    try {
      await style();
      await import(/* @vite-ignore */ sheetScript);
    } catch {
      if (state) state.textContent = "";
      if (fault) {
        fault.textContent = words["failed"] ?? "";
        fault.hidden = false;
      }
      opener?.removeAttribute("aria-disabled");
    }
  };
  const follow = (): void => {
    if ((askedIn(location.hash) ?? templateIn(location.hash)) && opener?.ariaDisabled !== "true") void open();
  };

  opener?.addEventListener("click", () => {
    if (opener.ariaDisabled !== "true") void open();
  });
  addEventListener("hashchange", follow);
  follow();
}
