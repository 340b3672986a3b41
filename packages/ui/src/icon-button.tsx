import type { ReactNode } from "react";
import { Button, type ButtonProps } from "./button.tsx";
import { cn } from "./cn.ts";

type Props = Omit<ButtonProps, "icon" | "iconEnd" | "children"> & { label: string; icon: ReactNode };

export function IconButton({ label, icon, variant = "ghost", size = "md", className, ...props }: Props) {
  return (
    <Button
      aria-label={label}
      title={label}
      variant={variant}
      size={size}
      icon={icon}
      className={cn("aspect-square px-0 touch:px-0", className)}
      {...props}
    />
  );
}
