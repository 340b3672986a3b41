import { Invalid } from "../errors.ts";
import type { CreateDocument } from "./inputs.ts";

/** Visitors have no reader: what is public and not to be downloaded would open for nobody of them. */
export function refuseUnreadable({
  classification,
  isViewOnly,
}: Pick<CreateDocument, "classification" | "isViewOnly">) {
  if (classification !== "public" || !isViewOnly) return;
  const message = "What is public can be downloaded by everybody.";
  throw new Invalid(message, [
    { path: "isViewOnly", message, hint: "Choose a narrower class, or let it be downloaded." },
  ]);
}
