"use client";

import type { ComponentProps } from "react";
import { cn } from "./cn.ts";
import { useFieldWiring } from "./field.tsx";

export function Textarea({ className, mono, ...props }: ComponentProps<"textarea"> & { mono?: boolean }) {
  return (
    <textarea
      rows={4}
      className={cn(
        "field-box field-sizing-content min-h-20 px-2.5 py-1.5 text-base touch:text-lg",
        mono && "font-mono",
        className,
      )}
      {...useFieldWiring()}
      {...props}
    />
  );
}
