"use client";

import { Check } from "lucide-react";
import { DropdownMenu as Radix } from "radix-ui";
import type { FocusEvent, ReactElement, ReactNode } from "react";
import { cn } from "./cn.ts";
import { Kbd } from "./kbd.tsx";
import { Link } from "./link.tsx";
import { overlayLook } from "./popover.tsx";

type MenuProps = {
  trigger: ReactElement;
  align?: "start" | "end";
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** Told by who opened it before it was there to see the key itself. */
  byKeyboard?: boolean;
  children: ReactNode;
  className?: string;
};

export function DropdownMenu({ trigger, align = "start", children, className, byKeyboard, ...opening }: MenuProps) {
  return (
    <Radix.Root modal={false} {...opening}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className={cn(overlayLook, "min-w-48 max-w-80 p-1", className)}
          onFocus={byKeyboard ? focusFirstItem : undefined}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** When the focus arrives from outside the menu, on the menu itself. */
function focusFirstItem({ target, currentTarget, relatedTarget }: FocusEvent<HTMLElement>) {
  if (target !== currentTarget || currentTarget.contains(relatedTarget)) return;
  currentTarget.querySelector<HTMLElement>("[role^=menuitem]:not([data-disabled])")?.focus();
}

const itemLook =
  "relative flex min-h-8 w-full items-center gap-2 rounded-sm px-2 text-sm outline-none select-none touch:min-h-11 data-highlighted:bg-hover data-disabled:text-faint [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-muted";

type ItemProps = {
  icon?: ReactNode;
  shortcut?: string;
  danger?: boolean;
  disabled?: boolean;
  href?: string;
  file?: boolean;
  onSelect?: () => void;
  children: ReactNode;
};

export function MenuItem({ icon, shortcut, danger, disabled, href, file, onSelect, children }: ItemProps) {
  const look = cn(itemLook, danger && "text-danger data-highlighted:bg-danger-tint [&_svg]:text-danger");
  const content = (
    <>
      {icon}
      <span className="me-auto truncate">{children}</span>
      {shortcut && <Kbd>{shortcut}</Kbd>}
    </>
  );
  return (
    <Radix.Item asChild={href !== undefined} disabled={disabled} onSelect={onSelect} className={look}>
      {href === undefined ? (
        content
      ) : (
        <Link href={href} file={file}>
          {content}
        </Link>
      )}
    </Radix.Item>
  );
}

type CheckItemProps = { checked: boolean; onCheckedChange: (checked: boolean) => void; children: ReactNode };

export function MenuCheckboxItem({ checked, onCheckedChange, children }: CheckItemProps) {
  return (
    <Radix.CheckboxItem
      checked={checked}
      onCheckedChange={onCheckedChange}
      onSelect={(event) => event.preventDefault()}
      className={cn(itemLook, "ps-8")}
    >
      <Tick />
      {children}
    </Radix.CheckboxItem>
  );
}

type RadioProps<V extends string> = {
  label: string;
  value: V;
  onValueChange: (value: V) => void;
  options: { value: V; label: ReactNode }[];
};

export function MenuRadioGroup<V extends string>({ label, value, onValueChange, options }: RadioProps<V>) {
  return (
    <Radix.RadioGroup aria-label={label} value={value} onValueChange={(next) => onValueChange(next as V)}>
      <MenuLabel>{label}</MenuLabel>
      {options.map((option) => (
        <Radix.RadioItem
          key={option.value}
          value={option.value}
          onSelect={(event) => event.preventDefault()}
          className={cn(itemLook, "ps-8")}
        >
          <Tick />
          {option.label}
        </Radix.RadioItem>
      ))}
    </Radix.RadioGroup>
  );
}

export function MenuLabel({ children }: { children: ReactNode }) {
  return <Radix.Label className="px-2 pt-2 pb-1 text-xs font-medium text-muted">{children}</Radix.Label>;
}

export function MenuSeparator() {
  return <Radix.Separator className="-mx-1 my-1 h-px bg-line" />;
}

function Tick() {
  return (
    <Radix.ItemIndicator className="absolute start-2 grid place-items-center">
      <Check aria-hidden />
    </Radix.ItemIndicator>
  );
}
