"use client";

import type { AdminOutputs } from "@candor/api/admin";
import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { FileDrop } from "@candor/ui/file-drop";
import { useFormat } from "@candor/web/use-format";
import { useTranslations } from "next-intl";

type Props = {
  upload: AdminOutputs["documents"]["get"]["uploads"][number];
  onGoOn: (uploadId: string, file: File) => Promise<void>;
  onStop: (uploadId: string) => Promise<void>;
  onProblem: (problem: string) => void;
};

/** A file that stopped on its way, before this page was opened: the same one goes on where it stopped. */
export function Unfinished({ upload, onGoOn, onStop, onProblem }: Props) {
  const [t, format] = [useTranslations("documents.staff"), useFormat()];
  const { id, fileName, size, received } = upload;
  function take([file]: File[]) {
    if (file?.size === size) void onGoOn(id, file);
    else if (file) onProblem(t("otherFile"));
  }
  return (
    <>
      <Callout tone="warning" title={t("unfinished", { name: fileName })}>
        {t("unfinishedText", { done: format.bytes(received), whole: format.bytes(size) })}
      </Callout>
      <FileDrop label={t("sameFile", { name: fileName })} onFiles={take} />
      <Button className="self-start" onClick={() => void onStop(id)}>
        {t("stop")}
      </Button>
    </>
  );
}
