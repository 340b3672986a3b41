import { SessionsPage } from "@candor/web/sessions-page";
import { getTranslations } from "next-intl/server";
import { api, read } from "../../../trpc/server.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("sessions"))("title") };
}

export default async function Page({ searchParams }: { searchParams: Promise<{ ended?: string }> }) {
  const sessions = await read(api.sessions.list.queryOptions());
  return <SessionsPage sessions={sessions} ended={(await searchParams).ended} staff />;
}
