"use client";

import { useEffect, useRef } from "react";

type Props = { title: string; errors: { fieldId?: string; message: string }[] };

/** Takes the focus when it appears; each line leads to its field. Nothing is drawn without errors. */
export function FormErrorSummary({ title, errors }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const signature = errors.map((error) => error.message).join("\n");
  useEffect(() => {
    if (signature) box.current?.focus();
  }, [signature]);
  if (errors.length === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="rounded-md border-2 border-danger-solid bg-surface px-4 py-3 focus-visible:outline-offset-2"
    >
      <h2 className="text-base font-semibold">{title}</h2>
      <ul className="mt-1 flex flex-col gap-1 text-base">
        {errors.map(({ fieldId, message }) => (
          <li key={`${fieldId}${message}`}>
            {fieldId ? (
              <a
                href={`#${fieldId}`}
                className="font-medium text-danger underline underline-offset-3"
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(fieldId)?.focus();
                }}
              >
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
