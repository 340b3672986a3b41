import { textIn } from "@candor/web/text-in";

/** The form's fields as the verbs want them; what is blank is left out. */
export function readCertificationForm(form: FormData) {
  const text = (name: string) => textIn(form, name).trim();
  const [en, fr] = [text("note.en"), text("note.fr")];
  const predecessorId = text("predecessorId");
  return {
    number: text("number"),
    auditor: text("auditor"),
    audience: text("audience"),
    validFrom: text("validFrom"),
    validTo: text("validTo"),
    timeZone: text("timeZone"),
    ownerId: text("ownerId"),
    ...((en || fr) && { note: { en, ...(fr && { fr }) } }),
    ...(predecessorId && { predecessorId }),
  };
}
