"use client";

import { Command } from "cmdk";
import { Search } from "lucide-react";
import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { Kbd } from "./kbd.tsx";
import { useReturnFocus } from "./use-return-focus.tsx";

export type CommandItem = {
  id: string;
  label: string;
  hint?: ReactNode;
  icon?: ReactNode;
  keywords?: string[];
  shortcut?: string;
};
export type CommandGroup = { heading: string; items: CommandItem[] };

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  label: string;
  placeholder: string;
  groups: CommandGroup[];
  onChoose: (item: CommandItem) => void;
  empty: ReactNode;
  query?: string;
  onQueryChange?: (query: string) => void;
  /** Set when the server has done the searching: nothing is filtered again here. */
  searchedByServer?: boolean;
  footer?: ReactNode;
};

/** The frame listens to Cmd-K and Ctrl-K, so that this is fetched when it is asked for. */
export function CommandPalette(props: Props) {
  const { open, onOpenChange, label, placeholder, groups, onChoose, empty, query, onQueryChange, footer } = props;
  const returnFocus = useReturnFocus();
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 animate-fade-in bg-backdrop" />
        <Radix.Content
          aria-describedby={undefined}
          {...returnFocus}
          className="fixed inset-x-0 top-0 z-50 mx-auto w-full max-w-xl animate-rise-in overflow-hidden bg-surface text-ink shadow-overlay focus:outline-none sm:top-[12vh] sm:rounded-md"
        >
          <Radix.Title className="sr-only">{label}</Radix.Title>
          <Command label={label} shouldFilter={!props.searchedByServer} loop>
            <div className="flex items-center gap-2.5 border-b border-line px-4">
              <Search aria-hidden className="size-4 text-muted" />
              <Command.Input
                placeholder={placeholder}
                value={query}
                onValueChange={onQueryChange}
                className="h-12 w-full bg-transparent text-lg outline-none"
              />
            </div>
            <Command.List aria-label={label} className="max-h-[min(24rem,70dvh)] overflow-y-auto p-1.5">
              <Command.Empty className="px-3 py-8 text-center text-sm text-muted">{empty}</Command.Empty>
              {groups.map((group) => (
                <Command.Group
                  key={group.heading}
                  heading={group.heading}
                  className="[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2.5 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-medium [&_[cmdk-group-heading]]:text-muted"
                >
                  {group.items.map((item) => (
                    <Item key={item.id} item={item} onChoose={() => (onOpenChange(false), onChoose(item))} />
                  ))}
                </Command.Group>
              ))}
            </Command.List>
          </Command>
          {footer && <div className="border-t border-line px-4 py-2 text-xs text-muted">{footer}</div>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function Item({ item, onChoose }: { item: CommandItem; onChoose: () => void }) {
  return (
    <Command.Item
      value={item.id}
      keywords={[item.label, ...(item.keywords ?? [])]}
      onSelect={onChoose}
      className="flex min-h-9 cursor-default items-center gap-2.5 rounded-sm px-2.5 text-base touch:min-h-11 data-[selected=true]:bg-hover [&>svg]:size-4 [&>svg]:shrink-0 [&>svg]:text-muted"
    >
      {item.icon}
      <span className="truncate">{item.label}</span>
      {item.hint && <span className="truncate text-sm text-muted">{item.hint}</span>}
      {item.shortcut && (
        <span className="ms-auto flex gap-1">
          {item.shortcut.split(" ").map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}
        </span>
      )}
    </Command.Item>
  );
}
