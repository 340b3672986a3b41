"use client";

import { X } from "lucide-react";
import { useEffect, useEffectEvent, useRef, type ReactNode } from "react";
import { cn } from "./cn.ts";
import { IconButton } from "./icon-button.tsx";

type Props = {
  label: string;
  title: ReactNode;
  closeLabel: string;
  onClose: () => void;
  actions?: ReactNode;
  children: ReactNode;
  className?: string;
};

/** Beside the list where there is room, over it where there is not. Not modal: the list stays in reach of j and k. */
export function DetailPanel({ label, title, closeLabel, onClose, actions, children, className }: Props) {
  const panel = useRef<HTMLElement>(null);
  const close = useEffectEvent((event: KeyboardEvent) => {
    const overlayOpen = document.querySelector('[role="dialog"][data-state="open"], [role="menu"]');
    if (event.key === "Escape" && !event.defaultPrevented && !overlayOpen) onClose();
  });
  useEffect(() => {
    const coversTheList = window.matchMedia("(max-width: 1023px)").matches;
    if (coversTheList) panel.current?.focus();
    document.addEventListener("keydown", close);
    return () => document.removeEventListener("keydown", close);
  }, []);
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      aria-label={label}
      className={cn(
        "fixed inset-0 z-30 flex min-w-0 flex-col overflow-y-auto bg-surface focus:outline-none lg:sticky lg:inset-auto lg:top-16 lg:z-auto lg:max-h-[calc(100dvh-5rem)] lg:rounded-md lg:border lg:border-line",
        className,
      )}
    >
      <header className="sticky top-0 z-10 flex items-center gap-2 border-b border-line bg-surface px-4 py-2">
        <h2 className="me-auto min-w-0 text-sm font-semibold">{title}</h2>
        {actions}
        <IconButton label={closeLabel} icon={<X aria-hidden />} onClick={onClose} className="-me-2" />
      </header>
      <div className="p-4">{children}</div>
    </aside>
  );
}
