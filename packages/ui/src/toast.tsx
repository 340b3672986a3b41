"use client";

import { X } from "lucide-react";
import { useEffect, useState, useSyncExternalStore, type ReactNode } from "react";
import { Button } from "./button.tsx";
import { calloutIcon, type CalloutTone } from "./callout.tsx";
import { cn } from "./cn.ts";
import { IconButton } from "./icon-button.tsx";

type Message = {
  title: ReactNode;
  description?: ReactNode;
  tone?: CalloutTone;
  action?: { label: string; onSelect: () => void };
};
type Shown = Message & { id: number };

let shown: Shown[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function change(next: Shown[]) {
  shown = next;
  for (const listener of listeners) listener();
}
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const nothing: Shown[] = [];

export function toast(message: Message) {
  change([...shown.slice(-2), { ...message, id: ++lastId }]);
}

/** One per app. What matters for longer than a glance belongs in a Callout, not here. */
export function Toaster({ label, closeLabel }: { label: string; closeLabel: string }) {
  const messages = useSyncExternalStore(
    subscribe,
    () => shown,
    () => nothing,
  );
  const close = (id: number) => change(shown.filter((message) => message.id !== id));
  return (
    <section
      aria-label={label}
      aria-live="polite"
      data-print="hide"
      className="pointer-events-none fixed inset-x-4 bottom-4 z-50 flex flex-col items-end gap-2 lg:start-auto"
    >
      {messages.map((message) => (
        <ToastCard key={message.id} message={message} closeLabel={closeLabel} onClose={() => close(message.id)} />
      ))}
    </section>
  );
}

function ToastCard(props: { message: Message; closeLabel: string; onClose: () => void }) {
  const { title, description, tone = "success", action } = props.message;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(props.onClose, action ? 10_000 : 6_000);
    return () => clearTimeout(timer);
  });
  return (
    <div
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className={cn(
        "pointer-events-auto flex w-full max-w-sm animate-rise-in gap-2.5 rounded-md bg-surface py-2 ps-3 pe-1.5 text-sm shadow-overlay",
        description ? "items-start" : "items-center",
      )}
    >
      <span className={description ? "pt-2" : ""}>{calloutIcon(tone)}</span>
      <div className="me-auto min-w-0 py-1.5">
        <p className="font-medium">{title}</p>
        {description && <p className="text-muted">{description}</p>}
      </div>
      {action && (
        <Button variant="ghost" onClick={() => (action.onSelect(), props.onClose())} className="text-ink">
          {action.label}
        </Button>
      )}
      <IconButton label={props.closeLabel} icon={<X aria-hidden />} onClick={props.onClose} />
    </div>
  );
}
