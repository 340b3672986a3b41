import { TextLink } from "@candor/ui/text-link";
import { ownPath } from "@candor/web/own-path";
import { SignInPage, type SignInState } from "@candor/web/sign-in-page";
import { getTranslations } from "next-intl/server";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { auth, door, sessionCookie } from "../../door.ts";
import { baseUrl } from "../../env.ts";
import { readBrand } from "../../trpc/server.tsx";

type Props = { searchParams: Promise<SignInState> };

export async function generateMetadata() {
  return { title: (await getTranslations("actions"))("signIn") };
}

export default async function Page({ searchParams }: Props) {
  const [state, jar] = [await searchParams, await cookies()];
  const next = ownPath(state.next, baseUrl);
  if (await door.identity(jar.get(sessionCookie)?.value)) redirect((next ?? "/") as never);
  const address = jar.get(auth.cookies.address.name)?.value;
  const t = await getTranslations("sessions.signIn");
  return (
    <SignInPage brand={await readBrand()} state={{ ...state, next }} address={address}>
      <p className="border-t border-line pt-5 text-base text-muted">
        {t("publicHint")}{" "}
        <TextLink href="/advisories" className="whitespace-nowrap">
          {t("public")}
        </TextLink>{" "}
        <TextLink href="/trust" className="whitespace-nowrap">
          {t("trust")}
        </TextLink>
      </p>
    </SignInPage>
  );
}
