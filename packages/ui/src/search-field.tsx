"use client";

import { Search, X } from "lucide-react";
import { useRef } from "react";
import { cn } from "./cn.ts";
import { Kbd } from "./kbd.tsx";
import { useHotkey } from "./use-hotkey.tsx";

type Props = {
  label: string;
  value: string;
  onValueChange: (value: string) => void;
  clearLabel: string;
  placeholder?: string;
  name?: string;
  /** Off when a page has a second search field. */
  slashKey?: boolean;
  className?: string;
};

export function SearchField(props: Props) {
  const { label, value, onValueChange, clearLabel, placeholder = label, name, slashKey = true, className } = props;
  const input = useRef<HTMLInputElement>(null);
  useHotkey("/", (event) => (event.preventDefault(), input.current?.focus()), slashKey);
  return (
    <span className={cn("relative block w-full sm:w-72", className)}>
      <Search
        aria-hidden
        className="pointer-events-none absolute start-2.5 top-1/2 size-4 -translate-y-1/2 text-muted"
      />
      <input
        ref={input}
        type="search"
        name={name}
        aria-label={label}
        placeholder={placeholder}
        value={value}
        onChange={(event) => onValueChange(event.target.value)}
        className="peer field-box target ps-8 pe-8 text-base touch:text-lg [&::-webkit-search-cancel-button]:hidden"
      />
      {value ? (
        <button
          type="button"
          aria-label={clearLabel}
          onClick={() => (onValueChange(""), input.current?.focus())}
          className="absolute end-1 top-1/2 grid size-6 -translate-y-1/2 place-items-center text-muted hover:text-ink"
        >
          <X aria-hidden className="size-3.5" />
        </button>
      ) : (
        slashKey && (
          <span aria-hidden className="absolute end-1.5 top-1/2 -translate-y-1/2 peer-focus:hidden touch:hidden">
            <Kbd>/</Kbd>
          </span>
        )
      )}
    </span>
  );
}
