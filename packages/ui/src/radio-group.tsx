"use client";

import { useId, type ReactNode } from "react";
import { cn } from "./cn.ts";
import { FieldError } from "./field.tsx";

type Option = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean };
type Props = {
  label: ReactNode;
  name?: string;
  options: Option[];
  value?: string;
  defaultValue?: string;
  onValueChange?: (value: string) => void;
  hint?: ReactNode;
  error?: ReactNode;
  inline?: boolean;
  className?: string;
};

export function RadioGroup(props: Props) {
  const { label, options, value, defaultValue, onValueChange, hint, error, inline = false, className } = props;
  const id = useId();
  const name = props.name ?? id;
  return (
    <fieldset
      className={cn("flex flex-col gap-1", className)}
      aria-describedby={[error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ") || undefined}
    >
      <legend className="mb-1 text-sm font-medium text-ink">{label}</legend>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div className={cn("flex", inline ? "flex-wrap gap-x-5" : "flex-col")}>
        {options.map((option) => (
          <label
            key={option.value}
            className="flex min-h-6 items-start gap-2 py-0.5 text-base touch:min-h-11 touch:py-2.5 has-disabled:text-muted"
          >
            <span className="relative mt-0.5 grid size-4 shrink-0">
              <input
                type="radio"
                name={name}
                value={option.value}
                disabled={option.disabled}
                checked={value === undefined ? undefined : value === option.value}
                defaultChecked={defaultValue === undefined ? undefined : defaultValue === option.value}
                onChange={() => onValueChange?.(option.value)}
                className="peer absolute -inset-1 z-1 m-0 size-6 opacity-0"
              />
              <span
                aria-hidden
                className="size-4 rounded-full border border-control bg-surface peer-checked:border-5 peer-checked:border-accent peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent-text peer-disabled:bg-sunken"
              />
            </span>
            <span>
              {option.label}
              {option.hint && <span className="block text-sm text-muted">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
