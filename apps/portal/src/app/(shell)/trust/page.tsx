import { PageHeader } from "@candor/ui/page-header";
import { getTranslations } from "next-intl/server";
import { PublicCertifications } from "../../../features/certifications/public-certifications.tsx";
import { PublicDocuments } from "../../../features/documents/public-documents.tsx";
import { publicDocuments } from "../../../features/documents/document-filters.ts";
import { PublicFaqs } from "../../../features/faqs/public-faqs.tsx";
import { PublicSubProcessors } from "../../../features/sub-processors/public-sub-processors.tsx";
import { api, Hydrate, prefetch, readBrand } from "../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("overview.trust"))("title") };
}

/** What everybody may know, signed in or not. */
export default async function TrustPage() {
  const [t, brand] = [await getTranslations("overview.trust"), await readBrand()];
  await prefetch(
    api.certifications.list.queryOptions({ limit: 100 }),
    api.documents.list.queryOptions(publicDocuments),
    api.subProcessors.list.queryOptions(),
    api.faqs.list.queryOptions(),
  );
  return (
    <Hydrate>
      <div className="flex flex-col gap-10">
        <PageHeader title={t("title")} answer={t("answer", { provider: brand.name })} />
        <PublicCertifications from={new Date().toISOString()} />
        <PublicDocuments />
        <PublicSubProcessors />
        <PublicFaqs />
      </div>
    </Hydrate>
  );
}
