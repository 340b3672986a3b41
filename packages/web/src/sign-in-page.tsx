import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { Field } from "@candor/ui/field";
import { Input } from "@candor/ui/input";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { type PublicBrand, SignInFrame } from "./sign-in-frame.tsx";

/** What the address says: a problem to mend, a mail on its way, or why the person is here. */
export type SignInState = { problem?: string; sent?: string; ended?: string; out?: string; next?: string };
type Props = {
  staff?: boolean;
  brand: PublicBrand;
  state: SignInState;
  address: string | undefined;
  children?: ReactNode;
};

export async function SignInPage({ staff = false, brand, state, address, children }: Props) {
  const t = await getTranslations("sessions.signIn");
  const query = new URLSearchParams(Object.entries(state).filter(([, value]) => value)).toString();
  return (
    <SignInFrame brand={brand} path={query ? `/sign-in?${query}` : "/sign-in"}>
      {state.sent ? (
        <Sent address={address} next={state.next} contact={brand.contactEmail} />
      ) : (
        <div className="flex flex-col gap-6">
          <Notice state={state} />
          <div className="flex flex-col gap-2">
            <h1 className="text-2xl font-semibold tracking-tight text-balance">
              {t(staff ? "titleStaff" : "title", { provider: brand.name })}
            </h1>
            <p className="text-base text-muted">{t("intro")}</p>
          </div>
          <AskForm problem={state.problem} next={state.next} />
          {children}
        </div>
      )}
    </SignInFrame>
  );
}

async function AskForm({ problem, next }: { problem: string | undefined; next: string | undefined }) {
  const t = await getTranslations("sessions.signIn");
  const error = problem === "not_an_address" || problem === "too_many" ? t(`problems.${problem}`) : undefined;
  return (
    <form method="post" action="/sign-in/ask" className="flex flex-col gap-4">
      {next && <input type="hidden" name="next" value={next} />}
      <Field label={t("email")} error={error} required id="email">
        <Input
          type="email"
          name="email"
          autoComplete="email"
          inputMode="email"
          spellCheck={false}
          autoFocus
          className="h-10"
        />
      </Field>
      <Button type="submit" variant="primary" size="lg" className="w-full">
        {t("send")}
      </Button>
    </form>
  );
}

async function Notice({ state }: { state: SignInState }) {
  const t = await getTranslations("sessions.signIn");
  if (state.ended) return <Callout title={t("ended")}>{t("endedHint")}</Callout>;
  if (state.out === "everywhere") return <Callout tone="success" title={t("outEverywhere")} />;
  return state.out ? <Callout tone="success" title={t("out")} /> : null;
}

async function Sent({
  address,
  next,
  contact,
}: {
  address: string | undefined;
  next: string | undefined;
  contact: string;
}) {
  const t = await getTranslations("sessions.signIn");
  const strong = (words: ReactNode) => <strong className="font-semibold break-all text-ink">{words}</strong>;
  return (
    <div className="flex flex-col gap-6">
      <div role="status" className="flex flex-col gap-2">
        <h1 className="text-2xl font-semibold tracking-tight">{t("sentTitle")}</h1>
        <p className="text-base text-ink">
          {address ? t.rich("sentTo", { email: address, strong }) : t("sentUnknown")}
        </p>
        <p className="text-base text-muted">{t("once")}</p>
      </div>
      <section className="flex flex-col gap-3 border-t border-line pt-5">
        <h2 className="text-base font-semibold">{t("nothing")}</h2>
        <p className="text-base text-muted">{contact ? t("nothingHint", { contact }) : t("nothingHintAlone")}</p>
        <div className="flex flex-wrap gap-2">
          {address && (
            <form method="post" action="/sign-in/ask">
              {next && <input type="hidden" name="next" value={next} />}
              <input type="hidden" name="email" value={address} />
              <Button type="submit">{t("again")}</Button>
            </form>
          )}
          <Button variant="ghost" href={next ? `/sign-in?next=${encodeURIComponent(next)}` : "/sign-in"}>
            {t("another")}
          </Button>
        </div>
      </section>
    </div>
  );
}
