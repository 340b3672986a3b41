"use client";

import { Dialog as Radix } from "radix-ui";
import { cn } from "./cn.ts";
import { ModalFrame, type ModalProps } from "./modal-frame.tsx";

const widths = { sm: "sm:max-w-sm", md: "sm:max-w-lg", lg: "sm:max-w-3xl" };

export function Dialog({ size = "md", ...props }: ModalProps & { size?: "sm" | "md" | "lg" }) {
  return (
    <ModalFrame
      {...props}
      className={cn(
        "inset-x-0 bottom-0 max-h-[calc(100dvh-2rem)] w-full animate-rise-in rounded-t-md sm:inset-x-0 sm:top-[12vh] sm:bottom-auto sm:mx-auto sm:max-h-[76vh] sm:rounded-md",
        widths[size],
      )}
    />
  );
}

/** Wraps the button that closes the dialog it stands in. */
export const DialogClose = Radix.Close;
