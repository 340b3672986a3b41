"use client";

import { useState } from "react";
import { Dialog } from "./dialog.tsx";
import { Kbd } from "./kbd.tsx";
import { useHotkey } from "./use-hotkey.tsx";

type Props = {
  title: string;
  closeLabel: string;
  groups: { heading: string; keys: { keys: string[]; label: string }[] }[];
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
};

/** Opens on "?" wherever it is mounted. */
export function KeyboardHelp({ title, closeLabel, groups, open, onOpenChange }: Props) {
  const [own, setOwn] = useState(false);
  const change = onOpenChange ?? setOwn;
  useHotkey("?", () => change(true));
  return (
    <Dialog title={title} closeLabel={closeLabel} open={open ?? own} onOpenChange={change}>
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
                    {keys.map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
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
