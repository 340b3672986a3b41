import { textIn } from "@candor/web/text-in";

type Known = { slug: string; regions: { code: string }[] };

/** The form's fields as the verb wants them. Where it is sold already is not asked again: it stays. */
export function readServiceForm(form: FormData, known?: Known) {
  const text = (name: string) => textIn(form, name).trim();
  const [en, fr] = [text("description.en"), text("description.fr")];
  const sold = known?.regions.map(({ code }) => code) ?? [];
  return {
    slug: known?.slug ?? text("slug"),
    name: text("name"),
    regions: [...sold, ...form.getAll("regions").map(String)],
    ...((en || fr) && { description: { en, ...(fr && { fr }) } }),
  };
}
