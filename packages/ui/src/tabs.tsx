"use client";

import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { cn } from "./cn.ts";

type Tab = { id: string; label: ReactNode; count?: ReactNode; content: ReactNode };
type Props = {
  label: string;
  tabs: Tab[];
  value?: string;
  defaultValue?: string;
  onValueChange?: (id: string) => void;
  className?: string;
};

/** Arrow keys move and choose. All panels are in the page, so that find and print see them. */
export function Tabs({ label, tabs, value, defaultValue, onValueChange, className }: Props) {
  const prefix = useId();
  const list = useRef<HTMLDivElement>(null);
  const [own, setOwn] = useState(defaultValue ?? tabs[0]?.id);
  const chosen = value ?? own;

  function choose(id: string) {
    setOwn(id);
    onValueChange?.(id);
  }
  function onKeyDown(event: KeyboardEvent) {
    const at = tabs.findIndex((tab) => tab.id === chosen);
    const steps: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 };
    const next = steps[event.key];
    const tab = next === undefined ? undefined : tabs[(next + tabs.length) % tabs.length];
    if (!tab) return;
    event.preventDefault();
    choose(tab.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${tab.id}"]`)?.focus();
  }

  return (
    <div className={className}>
      <div
        ref={list}
        role="tablist"
        aria-label={label}
        onKeyDown={onKeyDown}
        data-print="hide"
        className="flex gap-x-5 overflow-x-auto overflow-y-hidden shadow-[inset_0_-1px_var(--t-line)] [scrollbar-width:none]"
      >
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            data-tab={tab.id}
            id={`${prefix}-${tab.id}`}
            aria-controls={`${prefix}-${tab.id}-panel`}
            aria-selected={tab.id === chosen}
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => choose(tab.id)}
            className={cn(
              "h-9 shrink-0 border-b-2 text-sm font-medium touch:h-11",
              tab.id === chosen ? "border-accent-text text-ink" : "border-transparent text-muted hover:text-ink",
            )}
          >
            {tab.label}
            {tab.count !== undefined && <span className="tabular ms-1.5 font-normal text-muted">{tab.count}</span>}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.id}
          role="tabpanel"
          tabIndex={0}
          id={`${prefix}-${tab.id}-panel`}
          aria-labelledby={`${prefix}-${tab.id}`}
          className={cn("pt-4", tab.id !== chosen && "hidden print:block")}
        >
          {tab.content}
        </div>
      ))}
    </div>
  );
}
