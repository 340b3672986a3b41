"use client";

import { useHotkey } from "./use-hotkey.tsx";

const patience = 10_000;
const look = 50;
const usable =
  "input:not([type=hidden]):not(:disabled), select:not(:disabled), textarea:not(:disabled), button:not(:disabled), a[href]";

/** A key that leads to what is marked with `mark` (as in `data-edit`): in the row that has the focus, which is opened
 * first, else on this page. It moves the focus and presses nothing. */
export function useMarkKey(key: string, mark: string) {
  useHotkey(key, (event) => {
    event.preventDefault();
    const row = document.activeElement?.closest<HTMLElement>("[data-way]");
    if (!row || row.getAttribute("aria-current") === "true") return goTo(find(mark));
    const before = find(mark);
    row.click();
    void opened(mark, before, row).then(goTo);
  });
}

const find = (mark: string) =>
  [...document.querySelectorAll<HTMLElement>(`[${mark}]`)].find((marked) => marked.checkVisibility()) ?? null;

function goTo(marked: HTMLElement | null) {
  const target = marked?.matches(usable) ? marked : marked?.querySelector<HTMLElement>(usable);
  target?.focus({ focusVisible: true } as FocusOptions);
  target?.scrollIntoView({ block: "nearest" });
}

/** What the row opens comes from the server: it is waited for, unless the person has gone on or a dialog has come. */
async function opened(mark: string, before: HTMLElement | null, row: HTMLElement) {
  for (let waited = 0; waited < patience; waited += look) {
    await new Promise((resolve) => setTimeout(resolve, look));
    const { activeElement } = document;
    if (row.isConnected && activeElement !== row && activeElement !== document.body) return null;
    if (document.querySelector('[role="dialog"][data-state="open"]')) return null;
    const now = find(mark);
    if (now && now !== before) return now;
  }
  return null;
}
