"use client";

import { ListFilter } from "lucide-react";
import { Button } from "./button.tsx";
import { cn } from "./cn.ts";
import type { FacetProps } from "./facet-popover.tsx";
import { onDemand } from "./on-demand.tsx";

const FacetPopover = onDemand(() => import("./facet-popover.tsx").then((part) => part.FacetPopover), "dialog");

export function FacetFilter(props: FacetProps) {
  const { label, value } = props;
  return (
    <FacetPopover
      {...props}
      trigger={
        <Button
          icon={<ListFilter aria-hidden />}
          className={cn(value.length > 0 && "border-accent-text bg-accent-tint text-accent-text hover:bg-accent-tint")}
        >
          {label}
          {value.length > 0 && <span className="tabular font-semibold">{value.length}</span>}
        </Button>
      }
    />
  );
}
