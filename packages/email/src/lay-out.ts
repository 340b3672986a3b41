import { inkOn, safeColour } from "./contrast.ts";
import type { Brand, Fact, Letter, Locale, MailBody } from "./mail-body.ts";
import { escapeHtml as e, oneLine, plainName, webAddress } from "./plain-texts.ts";

const FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const INK = "#111827";
const QUIET = "#4b5563";

const FOOT = {
  en: { by: "Sent by", questions: "Questions:", copy: "If the button does not work, copy this address:" },
  fr: { by: "Envoyé par", questions: "Questions :", copy: "Si le bouton ne fonctionne pas, copiez cette adresse :" },
};

/** The letter as plain text and as HTML that needs no style sheet, no image and no script. */
export function layOut(letter: Letter, brand: Brand, locale: Locale): MailBody {
  const url = webAddress(letter.button.url);
  const subject = oneLine(letter.subject);
  const text = asText(letter, url, brand, locale);
  const html = asHtml({ ...letter, subject }, url, brand, locale);
  return locale === "fr" ? { subject, text: tieMarks(text), html: tieMarks(html) } : { subject, text, html };
}

/** French sets a space beside : ; ? ! « », where no line may end. */
function tieMarks(text: string): string {
  return text.replace(/ (?=[:;?!»](?:[\s<]|$))/g, "\u00a0").replace(/« /g, "«\u00a0");
}

function asText(
  { heading, paragraphs, facts = [], button, notes }: Letter,
  url: string,
  brand: Brand,
  locale: Locale,
): string {
  const { by, questions } = FOOT[locale];
  const colon = locale === "fr" ? " :" : ":";
  const blocks = [
    heading,
    ...paragraphs,
    facts.map(({ label, value }) => `${label}${colon} ${value}`).join("\n"),
    `${button.label}${colon}\n${url}`,
    ...notes,
    `-- \n${by} ${plainName(brand.name)}\n${questions} ${plainName(brand.contact)}`,
  ];
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}

function asHtml(
  { subject, preview, heading, paragraphs, facts = [], button, notes }: Letter,
  url: string,
  brand: Brand,
  locale: Locale,
): string {
  const { by, questions, copy } = FOOT[locale];
  const colour = safeColour(brand.colour);
  const name = e(plainName(brand.name));
  const small = [
    ...notes.map((note) => e(note)),
    `${e(copy)}<br><a href="${e(url)}" style="color:${QUIET};word-break:break-all">${e(url)}</a>`,
  ];
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light">
<title>${e(subject)}</title>
</head>
<body style="margin:0;padding:0;background:#f3f4f6">
<div style="display:none;max-height:0;overflow:hidden">${e(oneLine(preview))}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f3f4f6"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;border:1px solid #e5e7eb;border-radius:8px">
<tr><td style="padding:20px 32px;border-top:4px solid ${colour};border-radius:8px 8px 0 0;border-bottom:1px solid #e5e7eb;${FONT};font-size:15px;font-weight:600;color:${INK}">${name}</td></tr>
<tr><td style="padding:28px 32px 8px;${FONT};color:${INK}">
<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3;font-weight:600">${e(heading)}</h1>
${paragraphs.map((text) => `<p style="margin:0 0 16px;font-size:16px;line-height:1.55">${e(text)}</p>`).join("\n")}
${factTable(facts)}
<table role="presentation" cellpadding="0" cellspacing="0" style="margin:8px 0 24px"><tr><td style="background:${colour};border-radius:6px"><a href="${e(url)}" style="display:inline-block;padding:12px 24px;${FONT};font-size:16px;font-weight:600;color:${inkOn(colour)};text-decoration:none">${e(button.label)}</a></td></tr></table>
${small.map((text) => `<p style="margin:0 0 12px;font-size:13px;line-height:1.5;color:${QUIET}">${text}</p>`).join("\n")}
</td></tr>
<tr><td style="padding:16px 32px 20px;border-top:1px solid #e5e7eb;${FONT};font-size:13px;line-height:1.5;color:${QUIET}">${e(by)} ${name}<br>${e(questions)} ${e(plainName(brand.contact))}</td></tr>
</table>
</td></tr></table>
</body>
</html>
`;
}

function factTable(facts: readonly Fact[]): string {
  if (facts.length === 0) return "";
  const cell = `padding:10px 0;border-top:1px solid #e5e7eb;${FONT};font-size:15px;line-height:1.5;vertical-align:top`;
  const rows = facts.map(
    ({ label, value, mark }) =>
      `<tr><th scope="row" align="left" style="${cell};padding-right:16px;width:34%;font-weight:400;color:${QUIET}">${e(label)}</th>` +
      `<td style="${cell};color:${INK}">${mark ? marked(value, mark) : e(value)}</td></tr>`,
  );
  return `<table width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 16px;border-bottom:1px solid #e5e7eb;border-collapse:collapse">${rows.join("\n")}</table>`;
}

function marked(value: string, { sign, colour }: { sign: string; colour: string }): string {
  return `<strong style="color:${colour}"><span aria-hidden="true">${e(sign)}&nbsp;</span>${e(value)}</strong>`;
}
