"use client";

import { Upload } from "lucide-react";
import { useId, useRef, useState, type DragEvent, type ReactNode } from "react";
import { cn } from "./cn.ts";

type Props = {
  label: string;
  hint?: ReactNode;
  error?: ReactNode;
  name?: string;
  accept?: string;
  multiple?: boolean;
  disabled?: boolean;
  onFiles?: (files: File[]) => void;
};

/** A file input one can also drop on; inside a form it is sent like any other. */
export function FileDrop({ label, hint, error, name, accept, multiple, disabled, onFiles }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [chosen, setChosen] = useState<string[]>([]);

  function take(files: FileList | null) {
    const list = [...(files ?? [])];
    setChosen(list.map((file) => file.name));
    if (list.length > 0) onFiles?.(list);
  }
  function onDrop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    if (disabled || !input.current) return;
    input.current.files = event.dataTransfer.files;
    take(event.dataTransfer.files);
  }

  return (
    <div
      onDragOver={(event) => (event.preventDefault(), setOver(true))}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      className={cn(
        "relative flex flex-col items-center gap-1 rounded-md border border-dashed border-control bg-surface px-4 py-6 text-center has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent-text",
        over && "border-accent-text bg-accent-tint",
        error && "border-danger-solid",
        disabled && "bg-sunken text-muted",
      )}
    >
      <Upload aria-hidden className="mb-1 size-5 text-muted" />
      <label htmlFor={id} className="text-base font-medium">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="text-sm font-medium text-danger">
          {error}
        </p>
      )}
      {chosen.length > 0 && (
        <p role="status" className="text-sm">
          {chosen.join(", ")}
        </p>
      )}
      <input
        ref={input}
        id={id}
        type="file"
        name={name}
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        aria-invalid={error ? true : undefined}
        aria-describedby={[error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ") || undefined}
        onChange={(event) => take(event.target.files)}
        className="absolute inset-0 cursor-pointer opacity-0 disabled:cursor-not-allowed"
      />
    </div>
  );
}
