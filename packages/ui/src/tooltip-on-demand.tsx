"use client";

import {
  cloneElement,
  type HTMLAttributes,
  type ReactElement,
  type ReactNode,
  type RefAttributes,
  useState,
} from "react";
import type { Tooltip as Loaded } from "./tooltip.tsx";

type Child = ReactElement<HTMLAttributes<HTMLElement> & RefAttributes<HTMLElement>>;

/** A tooltip whose code comes with the first pointer or focus. The child is then drawn anew, and keeps the focus it had. */
export function TooltipOnDemand({ content, children }: { content: ReactNode; children: Child }) {
  const [tooltip, setTooltip] = useState<{ Tooltip: typeof Loaded; focused: boolean } | null>(null);
  async function fetchFor(child: HTMLElement) {
    const { Tooltip } = await import("./tooltip.tsx");
    setTooltip((now) => now ?? { Tooltip, focused: child === document.activeElement });
  }
  if (!tooltip) {
    return cloneElement(children, {
      onPointerEnter: (event) => void fetchFor(event.currentTarget),
      onFocus: (event) => void fetchFor(event.currentTarget),
    });
  }
  const { Tooltip, focused } = tooltip;
  return <Tooltip content={content}>{focused ? cloneElement(children, { ref: takeFocus }) : children}</Tooltip>;
}

/** A constant, so that it is called when the child appears and never again. */
const takeFocus = (child: HTMLElement | null) => child?.focus();
