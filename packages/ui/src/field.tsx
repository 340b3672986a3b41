"use client";

import { CircleAlert } from "lucide-react";
import { createContext, useContext, useId, type ReactNode } from "react";
import { cn } from "./cn.ts";

type Wiring = {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
  required?: boolean;
};
const FieldContext = createContext<Wiring | null>(null);

/** What a control inside a Field spreads on itself; empty outside of one. */
export function useFieldWiring(): Partial<Wiring> {
  return useContext(FieldContext) ?? {};
}

type Props = {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** The word for "optional" in the reader's language, when the field is. */
  optional?: string;
  required?: boolean;
  id?: string;
  hideLabel?: boolean;
  children: ReactNode;
  className?: string;
};

export function Field({ label, hint, error, optional, required, id, hideLabel, children, className }: Props) {
  const own = useId();
  const fieldId = id ?? own;
  const described = [error && `${fieldId}-error`, hint && `${fieldId}-hint`].filter(Boolean).join(" ") || undefined;
  const wiring: Wiring = {
    id: fieldId,
    "aria-describedby": described,
    "aria-invalid": error ? true : undefined,
    required,
  };
  return (
    <div className={cn("flex flex-col gap-1", className)}>
      <label htmlFor={fieldId} className={cn("text-sm font-medium text-ink", hideLabel && "sr-only")}>
        {label}
        {optional && <span className="font-normal text-muted"> ({optional})</span>}
      </label>
      {hint && (
        <p id={`${fieldId}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {error && <FieldError id={`${fieldId}-error`}>{error}</FieldError>}
      <FieldContext.Provider value={wiring}>{children}</FieldContext.Provider>
    </div>
  );
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="flex gap-1.5 text-sm font-medium text-danger">
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      {children}
    </p>
  );
}
