/** Where the pane remembers that somebody has seen its first steps. */
const SEEN = "kidorui.first-steps";

/** Whether the first steps are still to be shown; a frame that may keep nothing shows them each time. */
export function areNew(): boolean {
  try {
    return localStorage.getItem(SEEN) === null;
  } catch {
    return true;
  }
}

/**
 * Folds the first steps behind the lists, for good: whoever has used the pane once needs the room more, and the keys
 * that lead to the list.
 */
export function fold(card: HTMLDetailsElement, lists: HTMLElement): void {
  card.open = false;
  lists.after(card);
  try {
    localStorage.setItem(SEEN, "seen");
  } catch {
    // They are shown again next time.
  }
}
