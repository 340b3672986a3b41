"use client";

import { useRef } from "react";

/** For what is opened by a key and not by a button of its own: closing leads back to where the person was. */
export function useReturnFocus() {
  const before = useRef<HTMLElement>(null);
  return {
    onOpenAutoFocus: () => {
      before.current = whereFrom(document.activeElement as HTMLElement | null);
    },
    onCloseAutoFocus: (event: Event) => {
      event.preventDefault();
      before.current?.focus();
    },
  };
}

/** An item of a menu is gone when the dialog closes that it opened: then it is the menu's button. */
function whereFrom(active: HTMLElement | null) {
  const button = active?.closest("[role=menu]")?.getAttribute("aria-labelledby");
  return button ? document.getElementById(button) : active;
}
