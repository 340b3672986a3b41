import { localised } from "@candor/i18n";
import { PageHeader } from "@candor/ui/page-header";
import { Section } from "@candor/ui/section";
import { getLocale, getTranslations } from "next-intl/server";
import { api, read } from "../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("navigation"))("legal") };
}

/** The provider's imprint and privacy notice, as plain paragraphs. */
export default async function LegalPage() {
  const [t, locale] = [await getTranslations("providerSettings"), await getLocale()];
  const navigation = await getTranslations("navigation");
  const texts = await read(api.providerSettings.legalTexts.queryOptions());
  return (
    <div className="flex flex-col gap-8">
      <PageHeader title={navigation("legal")} />
      {(["imprint", "privacy"] as const).map((name) => {
        const text = texts[name];
        if (!text?.en) return null;
        const shown = localised(text, locale);
        return (
          <Section key={name} title={t(name)} id={name}>
            <p lang={shown.lang} className="max-w-prose text-lg whitespace-pre-line">
              {shown.text}
            </p>
          </Section>
        );
      })}
    </div>
  );
}
