"use client";

import { X } from "lucide-react";
import { Dialog as Radix } from "radix-ui";
import type { ReactElement, ReactNode } from "react";
import { cn } from "./cn.ts";
import { IconButton } from "./icon-button.tsx";
import { useReturnFocus } from "./use-return-focus.tsx";

export type ModalProps = {
  trigger?: ReactElement;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  footer?: ReactNode;
  closeLabel: string;
  children?: ReactNode;
};

/** What dialog and drawer share; not used on its own. */
export function ModalFrame(props: ModalProps & { className: string }) {
  const { trigger, open, onOpenChange, title, description, footer, closeLabel, children, className } = props;
  const returnFocus = useReturnFocus();
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 animate-fade-in bg-backdrop" />
        <Radix.Content
          {...(description ? {} : { "aria-describedby": undefined })}
          {...(trigger ? {} : { onCloseAutoFocus: returnFocus.onCloseAutoFocus })}
          onOpenAutoFocus={(event) => {
            if (!trigger) returnFocus.onOpenAutoFocus();
            beginAtFirstField(event);
          }}
          className={cn("fixed z-50 flex flex-col bg-surface text-ink shadow-overlay focus:outline-none", className)}
        >
          <header className="flex items-start gap-3 px-5 pt-4 pb-3">
            <div className="me-auto min-w-0">
              <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
              {description && <Radix.Description className="text-sm text-muted">{description}</Radix.Description>}
            </div>
            <Radix.Close asChild>
              <IconButton label={closeLabel} icon={<X aria-hidden />} className="-me-2" />
            </Radix.Close>
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-5">{children}</div>
          {footer && (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3">{footer}</footer>
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** A form is there to be filled in: writing begins where it begins, not at the button that closes it. */
function beginAtFirstField(event: Event) {
  const form = (event.currentTarget as HTMLElement).querySelector("form");
  const field = form?.querySelector<HTMLElement>("input:not([type=hidden], :disabled), select, textarea");
  if (!field) return;
  event.preventDefault();
  field.focus();
}
