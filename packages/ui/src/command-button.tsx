import { Search } from "lucide-react";
import { Kbd } from "./kbd.tsx";
import { ModKey } from "./mod-key.tsx";

/** The visible door to the command palette. */
export function CommandButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="target flex min-w-0 items-center gap-2 rounded-md border border-line bg-surface px-2.5 text-sm text-muted hover:bg-hover sm:w-64"
    >
      <Search aria-hidden className="size-4 shrink-0" />
      <span className="me-auto truncate max-sm:sr-only">{label}</span>
      <span aria-hidden className="flex gap-1 touch:hidden max-sm:hidden">
        <ModKey />
        <Kbd>K</Kbd>
      </span>
    </button>
  );
}
