import { ownPath } from "@candor/web/own-path";
import { SignInAgainPage, type SignInAgainState } from "@candor/web/sign-in-again-page";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { baseUrl } from "../../../env.ts";
import { api, readBrand, readIfSignedIn } from "../../../trpc/server.tsx";

type Props = { searchParams: Promise<SignInAgainState> };

export async function generateMetadata() {
  return { title: (await getTranslations("sessions"))("again.title") };
}

export default async function Page({ searchParams }: Props) {
  const state = await searchParams;
  const next = ownPath(state.next, baseUrl);
  const me = await readIfSignedIn(api.profiles.me.queryOptions());
  if (!me) redirect((next ? `/sign-in/ended?next=${encodeURIComponent(next)}` : "/sign-in/ended") as never);
  return <SignInAgainPage brand={await readBrand()} state={{ ...state, next }} email={me.email} />;
}
