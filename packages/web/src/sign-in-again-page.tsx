import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { type PublicBrand, SignInFrame } from "./sign-in-frame.tsx";

export type SignInAgainState = { problem?: string; sent?: string; next?: string };
type Props = { brand: PublicBrand; state: SignInAgainState; email: string };

/** For somebody who is signed in already and asked for more than an open browser may have. */
export async function SignInAgainPage({ brand, state: { problem, sent, next }, email }: Props) {
  const t = await getTranslations("sessions");
  const query = new URLSearchParams({ ...(problem && { problem }), ...(sent && { sent }), ...(next && { next }) });
  const strong = (words: ReactNode) => <strong className="font-semibold [overflow-wrap:anywhere]">{words}</strong>;
  return (
    <SignInFrame brand={brand} path={`/sign-in/again?${query}`}>
      <div className="flex flex-col gap-6">
        {problem === "too_many" && <Callout role="alert" tone="danger" title={t("signIn.problems.too_many")} />}
        <div role={sent ? "status" : undefined} className="flex flex-col gap-2">
          <h1 className="text-2xl font-semibold tracking-tight text-balance">
            {t(sent ? "signIn.sentTitle" : "again.title")}
          </h1>
          {!sent && <p className="text-base text-pretty text-ink">{t("again.why")}</p>}
          <p className="text-base text-pretty text-ink">
            {t.rich(sent ? "again.sentTo" : "again.how", { email, strong })}
          </p>
          <p className="text-base text-pretty text-muted">{t(sent ? "signIn.once" : "again.back")}</p>
        </div>
        {sent && <p className="border-t border-line pt-5 text-base text-pretty text-muted">{t("again.nothing")}</p>}
        <form method="post" action="/sign-in/again/ask" className="flex flex-wrap gap-2">
          {next && <input type="hidden" name="next" value={next} />}
          <Button type="submit" size="lg" variant={sent ? "secondary" : "primary"} autoFocus={!sent}>
            {t(sent ? "signIn.again" : "signIn.send")}
          </Button>
          <Button size="lg" variant="ghost" href={next ?? "/"}>
            {t("again.leave")}
          </Button>
        </form>
      </div>
    </SignInFrame>
  );
}
