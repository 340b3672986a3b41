import { layOut } from "./lay-out.ts";
import type { Brand, Locale, MailBody } from "./mail-body.ts";
import { plainName } from "./plain-texts.ts";

type AccessRequest = { brand: Brand; locale: Locale; url: string; name: string; company: string };

/** To those who decide. The button shows the request; nothing is granted by opening it. */
export function accessRequestMail({ brand, locale, url, name, company }: AccessRequest): MailBody {
  return layOut({ ...TEXTS[locale](plainName(name), plainName(company), url) }, brand, locale);
}

const TEXTS = {
  en: (name: string, company: string, url: string) => ({
    subject: `${company} asks for documents`,
    preview: `${name} asks for access. Approve, narrow or refuse it.`,
    heading: `${company} asks for documents`,
    paragraphs: [`${name} asks for access to documents. What they ask for and why is on the request’s page.`],
    button: { label: "Look at the request", url },
    notes: ["Opening the page grants nothing."],
  }),
  fr: (name: string, company: string, url: string) => ({
    subject: `${company} demande des documents`,
    preview: `${name} demande un accès. Accordez-le, réduisez-le ou refusez-le.`,
    heading: `${company} demande des documents`,
    paragraphs: [
      `${name} demande l’accès à des documents. Ce qui est demandé, et pourquoi, se trouve sur la page de la demande.`,
    ],
    button: { label: "Voir la demande", url },
    notes: ["Ouvrir la page n’accorde rien."],
  }),
};
