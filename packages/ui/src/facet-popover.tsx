"use client";

import type { ReactElement, ReactNode } from "react";
import { Button } from "./button.tsx";
import { Checkbox } from "./checkbox.tsx";
import { Popover } from "./popover.tsx";

type Option = { value: string; label: ReactNode; count?: ReactNode };
export type FacetProps = {
  label: string;
  options: Option[];
  value: string[];
  onValueChange: (value: string[]) => void;
  clearLabel: string;
};

type Props = FacetProps & { trigger: ReactElement; open?: boolean; onOpenChange?: (open: boolean) => void };

/** What a facet's button opens; not used on its own. */
export function FacetPopover({ label, options, value, onValueChange, clearLabel, ...popover }: Props) {
  const toggle = (option: string, on: boolean) =>
    onValueChange(on ? [...value, option] : value.filter((chosen) => chosen !== option));
  return (
    <Popover label={label} className="w-60 p-2" {...popover}>
      <fieldset>
        <legend className="sr-only">{label}</legend>
        {options.map((option) => (
          <Checkbox
            key={option.value}
            className="rounded-sm px-1.5 py-1 text-sm hover:bg-hover"
            label={option.label}
            checked={value.includes(option.value)}
            onChange={(event) => toggle(option.value, event.target.checked)}
            end={<span className="tabular text-muted">{option.count}</span>}
          />
        ))}
      </fieldset>
      {value.length > 0 && (
        <Button variant="ghost" size="sm" className="mt-1 w-full" onClick={() => onValueChange([])}>
          {clearLabel}
        </Button>
      )}
    </Popover>
  );
}
