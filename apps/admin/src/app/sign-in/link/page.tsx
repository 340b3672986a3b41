import { clientAddress } from "@candor/auth";
import { ownPath } from "@candor/web/own-path";
import { SignInLinkPage } from "@candor/web/sign-in-link-page";
import { getTranslations } from "next-intl/server";
import { cookies, headers } from "next/headers";
import { auth } from "../../../door.ts";
import { baseUrl } from "../../../env.ts";
import { readBrand } from "../../../trpc/server.tsx";

type Props = { searchParams: Promise<{ token?: string; next?: string }> };

export async function generateMetadata() {
  return { title: (await getTranslations("actions"))("signIn") };
}

export default async function Page({ searchParams }: Props) {
  const [{ token = "", next }, jar, sent] = [await searchParams, await cookies(), await headers()];
  const secret = jar.get(auth.cookies.browser.name)?.value;
  const link = await auth.readLink(token, { secret, address: clientAddress(sent), agent: "" });
  const wanted = ownPath(next, baseUrl);
  return <SignInLinkPage brand={await readBrand()} link={link} token={token} next={wanted} />;
}
