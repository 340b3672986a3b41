import { textIn } from "@candor/web/text-in";

/** What a form says of a document; a second language that is left empty is not there. */
export function readDocumentForm(form: FormData) {
  const both = (name: string) => {
    const [en, fr] = [textIn(form, `${name}.en`).trim(), textIn(form, `${name}.fr`).trim()];
    return { en, ...(fr && { fr }) };
  };
  const [description, ownerId] = [both("description"), textIn(form, "ownerId")];
  return {
    title: both("title"),
    kind: textIn(form, "kind"),
    classification: textIn(form, "classification"),
    isListed: form.get("isListed") === "yes",
    isViewOnly: form.get("isViewOnly") === "yes",
    services: form.getAll("services").map(String),
    ...((description.en || description.fr) && { description }),
    ...(ownerId && { ownerId }),
  };
}
