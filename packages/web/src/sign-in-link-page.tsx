import { Button } from "@candor/ui/button";
import { RadioGroup } from "@candor/ui/radio-group";
import { getTranslations } from "next-intl/server";
import { type PublicBrand, SignInFrame } from "./sign-in-frame.tsx";

type Ready = { state: "ready"; email: string; tenants: { id: string; name: string }[] };
type Broken = { state: "expired" | "used" | "other_browser" | "unknown" | "too_many" };
export type ReadLink = Ready | Broken;
type Props = { brand: PublicBrand; link: ReadLink; token: string; next?: string; problem?: string };

/** Looking at it signs nobody in: mail scanners look too. The button does. */
export async function SignInLinkPage({ brand, link, token, next, problem }: Props) {
  const path = `/sign-in/link?${new URLSearchParams({ token, ...(next && { next }) })}`;
  return (
    <SignInFrame brand={brand} path={path}>
      {link.state === "ready" ? (
        <UseForm link={link} token={token} next={next} problem={problem} />
      ) : (
        <Refusal state={link.state} next={next} />
      )}
    </SignInFrame>
  );
}

type FormProps = { link: Ready; token: string; next: string | undefined; problem: string | undefined };

async function UseForm({ link: { email, tenants }, token, next, problem }: FormProps) {
  const t = await getTranslations("sessions.link");
  const several = tenants.length > 1;
  return (
    <form method="post" action="/sign-in/use" className="flex flex-col gap-6">
      <input type="hidden" name="token" value={token} />
      {next && <input type="hidden" name="next" value={next} />}
      <div className="flex flex-col gap-2">
        <h1 className="text-2xl font-semibold tracking-tight text-balance [overflow-wrap:anywhere]">
          {t("readyTitle", { email })}
        </h1>
        {tenants[0] && !several && <p className="text-base text-ink">{t("readyTo", { tenant: tenants[0].name })}</p>}
        {several && <p className="text-base text-muted">{t("choose")}</p>}
      </div>
      {several && (
        <RadioGroup
          name="tenant"
          label={t("chooseTitle")}
          error={problem === "choose" ? t("chooseFirst") : undefined}
          options={tenants.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Button type="submit" variant="primary" size="lg" className="w-full">
        {t("submit")}
      </Button>
      <p className="text-sm text-muted">{t("readyHint")}</p>
    </form>
  );
}

async function Refusal({ state, next }: { state: Broken["state"]; next: string | undefined }) {
  const t = await getTranslations("sessions.link");
  return (
    <div className="flex flex-col items-start gap-6">
      <div className="flex flex-col gap-2">
        <h1 className="text-2xl font-semibold tracking-tight text-balance">{t(`${state}Title`)}</h1>
        <p className="text-base text-muted">{t(state)}</p>
      </div>
      <Button variant="primary" size="lg" href={next ? `/sign-in?next=${encodeURIComponent(next)}` : "/sign-in"}>
        {t("askAgain")}
      </Button>
    </div>
  );
}
