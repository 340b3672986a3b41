"use client";

import { onDemand } from "@candor/ui/on-demand";

/** Asks once before something that signs people out or takes something away. A failure is said by who passes `onConfirm`.
 * Its code comes when somebody goes for the button. */
export const ConfirmDialog = onDemand(
  () => import("./confirm-question.tsx").then((part) => part.ConfirmQuestion),
  "dialog",
);
