"use client";

import { Button } from "@candor/ui/button";
import { Dialog } from "@candor/ui/dialog";
import { RadioGroup } from "@candor/ui/radio-group";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useEditing } from "./editing.tsx";
import { useGateWords } from "./use-gate-words.ts";

/** Where two people wrote the same words: both texts, one choice each. It cannot be dismissed, only settled. */
export function ClashDialog() {
  const { state, session } = useEditing();
  const t = useTranslations();
  const words = useGateWords();
  const [theirs, setTheirs] = useState<string[]>([]);
  const chosen = () =>
    Object.fromEntries(
      state.clashes.map((clash) => [clash.path, theirs.includes(clash.path) ? clash.theirs : clash.mine]),
    );
  return (
    <Dialog
      size="lg"
      open={state.saving === "clash"}
      onOpenChange={() => undefined}
      title={t("advisories.clash.title", { name: state.mergedFrom ?? "" })}
      description={t("advisories.clash.explain")}
      closeLabel={t("actions.close")}
      footer={
        <Button variant="primary" onClick={() => session.settle(chosen())}>
          {t("advisories.clash.keep")}
        </Button>
      }
    >
      <div className="flex flex-col gap-5">
        {state.clashes.map(({ path, mine, theirs: other }) => (
          <RadioGroup
            key={path}
            label={words.place(path)}
            value={theirs.includes(path) ? "theirs" : "mine"}
            onValueChange={(side) =>
              setTheirs(side === "theirs" ? [...theirs, path] : theirs.filter((one) => one !== path))
            }
            options={[
              { value: "mine", label: t("advisories.clash.mine"), hint: <Said value={mine} /> },
              { value: "theirs", label: t("advisories.clash.theirs"), hint: <Said value={other} /> },
            ]}
          />
        ))}
      </div>
    </Dialog>
  );
}

function Said({ value }: { value: unknown }) {
  const text = typeof value === "string" ? value : JSON.stringify(value, null, 2);
  return <span className="block max-h-48 overflow-y-auto whitespace-pre-wrap text-ink">{text || "–"}</span>;
}
