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

/** Folds the first steps, for good: whoever has used the pane once needs the room more. */
export function fold(card: HTMLDetailsElement): void {
  card.open = false;
  try {
    localStorage.setItem(SEEN, "seen");
  } catch {
    // They are shown again next time.
  }
}
