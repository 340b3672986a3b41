import { textIn } from "@candor/web/text-in";

/** What a form says of an entry; a second language that is left empty is not there. */
export function readEntryForm(form: FormData) {
  const both = (name: string) => {
    const [en, fr] = [textIn(form, `${name}.en`).trim(), textIn(form, `${name}.fr`).trim()];
    return { en, ...(fr && { fr }) };
  };
  const ownerId = textIn(form, "ownerId");
  return {
    question: both("question"),
    value: textIn(form, "value"),
    narrative: both("narrative"),
    section: textIn(form, "section").trim(),
    audience: textIn(form, "audience"),
    services: form.getAll("services").map(String),
    regions: textIn(form, "regions")
      .split(",")
      .map((region) => region.trim())
      .filter(Boolean),
    reviewOn: textIn(form, "reviewOn"),
    ...(ownerId && { ownerId }),
  };
}
