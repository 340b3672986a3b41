"use client";

import { ListFilter } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { Checkbox } from "./checkbox.tsx";
import { cn } from "./cn.ts";
import { Popover } from "./popover.tsx";

type Option = { value: string; label: ReactNode; count?: ReactNode };
type Props = {
  label: string;
  options: Option[];
  value: string[];
  onValueChange: (value: string[]) => void;
  clearLabel: string;
};

export function FacetFilter({ label, options, value, onValueChange, clearLabel }: Props) {
  const toggle = (option: string, on: boolean) =>
    onValueChange(on ? [...value, option] : value.filter((chosen) => chosen !== option));
  return (
    <Popover
      label={label}
      className="w-60 p-2"
      trigger={
        <Button
          icon={<ListFilter aria-hidden />}
          className={cn(value.length > 0 && "border-accent-text bg-accent-tint text-accent-text hover:bg-accent-tint")}
        >
          {label}
          {value.length > 0 && <span className="tabular font-semibold">{value.length}</span>}
        </Button>
      }
    >
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
