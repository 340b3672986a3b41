"use client";

import { useEffect, useEffectEvent } from "react";

/** `key` is an `event.key` ("j", "?", "Escape") or "mod+k". Plain keys stay quiet while somebody types or a dialog is open. */
export function useHotkey(key: string, handler: (event: KeyboardEvent) => void, enabled = true) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const wantsMod = key.startsWith("mod+");
    const hasMod = event.metaKey || event.ctrlKey;
    if (event.defaultPrevented || event.altKey || wantsMod !== hasMod) return;
    if (event.key.toLowerCase() !== (wantsMod ? key.slice(4) : key).toLowerCase()) return;
    if (!wantsMod && isBusyElsewhere(event.target)) return;
    handler(event);
  });

  useEffect(() => {
    if (!enabled) return;
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [enabled]);
}

function isBusyElsewhere(target: EventTarget | null) {
  if (!(target instanceof HTMLElement)) return false;
  if (document.querySelector('[role="dialog"][data-state="open"], [role="menu"]')) return true;
  return target.isContentEditable || target.matches("input:not([type=checkbox]):not([type=radio]), textarea, select");
}
