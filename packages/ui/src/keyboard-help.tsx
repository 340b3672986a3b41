"use client";

import { Dialog } from "./dialog.tsx";
import { Kbd } from "./kbd.tsx";
import { ModKey } from "./mod-key.tsx";

type Props = {
  title: string;
  closeLabel: string;
  /** `mod` is ⌘ or Ctrl. */
  groups: { heading: string; keys: { keys: string[]; label: string }[] }[];
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

/** The frame listens to "?", so that this is fetched when it is asked for. */
export function KeyboardHelp({ title, closeLabel, groups, open, onOpenChange }: Props) {
  return (
    <Dialog title={title} closeLabel={closeLabel} open={open} onOpenChange={onOpenChange}>
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
        {groups.map((group) => (
          <section key={group.heading}>
            <h3 className="mb-1 text-xs font-medium text-muted">{group.heading}</h3>
            <dl>
              {group.keys.map(({ keys, label }) => (
                <div
                  key={label}
                  className="flex min-h-8 items-center justify-between gap-4 border-b border-line text-sm"
                >
                  <dt>{label}</dt>
                  <dd className="flex gap-1">
                    {keys.map((key) => (key === "mod" ? <ModKey key={key} /> : <Kbd key={key}>{key}</Kbd>))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
