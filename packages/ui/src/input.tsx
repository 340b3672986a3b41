"use client";

import type { ComponentProps } from "react";
import { cn } from "./cn.ts";
import { useFieldWiring } from "./field.tsx";

export function Input({ className, mono, ...props }: ComponentProps<"input"> & { mono?: boolean }) {
  return (
    <input
      className={cn("field-box target px-2.5 text-base touch:text-lg", mono && "font-mono", className)}
      {...useFieldWiring()}
      {...props}
    />
  );
}
