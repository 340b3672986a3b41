"use client";

import { cn } from "./cn.ts";
import { ModalFrame, type ModalProps } from "./modal-frame.tsx";

const widths = { sm: "sm:max-w-sm", md: "sm:max-w-lg", lg: "sm:max-w-3xl" };

/** A dialog that enters from the side and takes the full height. */
export function Drawer({ size = "md", ...props }: ModalProps & { size?: "sm" | "md" | "lg" }) {
  return <ModalFrame {...props} className={cn("inset-y-0 right-0 h-dvh w-full animate-slide-in", widths[size])} />;
}
