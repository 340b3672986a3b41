"use client";

import { Button } from "@candor/ui/button";
import { RadioGroup } from "@candor/ui/radio-group";
import { type FormEvent, useState } from "react";
import type { RoleOption } from "./invite-dialog.tsx";

type Props = {
  label: string;
  save: string;
  role: string;
  roles: RoleOption[];
  /** What follows from saving this choice. */
  consequence: (role: string) => string;
  saving: boolean;
  onSave: (role: string) => void;
};

/** The consequence appears with the choice, before it is saved. */
export function RoleForm({ label, save, role, roles, consequence, saving, onSave }: Props) {
  const [chosen, setChosen] = useState(role);
  function submit(event: FormEvent) {
    event.preventDefault();
    onSave(chosen);
  }
  return (
    <form data-edit onSubmit={submit} className="flex flex-col gap-3">
      <RadioGroup label={label} options={roles} value={chosen} onValueChange={setChosen} />
      {chosen !== role && (
        <div role="status" className="flex flex-col items-start gap-3 border-s-2 border-warning-line ps-3">
          <p className="text-sm text-muted">{consequence(chosen)}</p>
          <Button type="submit" variant="primary" loading={saving}>
            {save}
          </Button>
        </div>
      )}
    </form>
  );
}
