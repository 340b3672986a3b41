import { X } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "./cn.ts";

type Props = { children: ReactNode; onRemove?: () => void; removeLabel?: string; mono?: boolean; className?: string };

/** A value one can take away again: an active filter, a recipient, an identifier. */
export function Chip({ children, onRemove, removeLabel, mono = false, className }: Props) {
  return (
    <span
      className={cn(
        "inline-flex h-6 w-fit max-w-full items-center rounded-sm border border-line bg-surface ps-2 text-xs text-ink",
        onRemove ? "pe-0" : "pe-2",
        mono && "font-mono",
        className,
      )}
    >
      <span className="truncate">{children}</span>
      {onRemove && (
        <button
          type="button"
          aria-label={removeLabel}
          title={removeLabel}
          onClick={onRemove}
          className="grid size-6 shrink-0 place-items-center text-muted hover:text-ink"
        >
          <X aria-hidden className="size-3" />
        </button>
      )}
    </span>
  );
}
