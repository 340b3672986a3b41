import { textIn } from "@candor/web/text-in";

/** The words of a pair of fields as the verb wants them: no French is no French, not an empty one. */
function wordsIn(form: FormData, name: string) {
  const [en, fr] = [textIn(form, `${name}.en`).trim(), textIn(form, `${name}.fr`).trim()];
  return { en, ...(fr && { fr }) };
}

export const readFacts = (form: FormData) => ({
  name: textIn(form, "name"),
  purpose: wordsIn(form, "purpose"),
  data: wordsIn(form, "data"),
  regions: textIn(form, "regions")
    .split(",")
    .map((region) => region.trim())
    .filter(Boolean),
  safeguards: wordsIn(form, "safeguards"),
  startsOn: textIn(form, "startsOn"),
});

export const readNotice = (form: FormData) => {
  const objectBy = textIn(form, "objectBy");
  return {
    text: wordsIn(form, "text"),
    effectiveOn: textIn(form, "effectiveOn"),
    ...(objectBy && { objectBy }),
  };
};
