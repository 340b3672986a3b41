"use client";

import type { RefObject } from "react";
import { useHotkey } from "./use-hotkey.tsx";

/** j and k walk the rows by moving the real focus onto each row's link, so that Enter and readers need nothing more.
 * Of several lists (marked `data-list-keys`) the one with the focus listens, else the first. */
export function useListKeys(list: RefObject<HTMLElement | null>, enabled: boolean) {
  function step(by: 1 | -1) {
    const inUse = document.activeElement?.closest("[data-list-keys]") ?? document.querySelector("[data-list-keys]");
    if (inUse !== list.current) return;
    const ways = [...(list.current?.querySelectorAll<HTMLElement>("[data-way]") ?? [])];
    const focused = ways.findIndex((way) => way === document.activeElement);
    const open = ways.findIndex((way) => way.getAttribute("aria-current") === "true");
    const from = focused >= 0 ? focused : open;
    const target = from < 0 ? ways[0] : ways[Math.min(ways.length - 1, Math.max(0, from + by))];
    target?.focus({ focusVisible: true } as FocusOptions);
    target?.scrollIntoView({ block: "nearest" });
  }
  useHotkey("j", () => step(1), enabled);
  useHotkey("k", () => step(-1), enabled);
}
