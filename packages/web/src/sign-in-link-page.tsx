import { Button } from "@candor/ui/button";
import { ArrowRight } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { type PublicBrand, SignInFrame } from "./sign-in-frame.tsx";

type Ready = { state: "ready"; email: string; tenants: { id: string; name: string }[] };
type Broken = { state: "expired" | "used" | "other_browser" | "unknown" | "too_many" };
export type ReadLink = Ready | Broken;
type Props = { brand: PublicBrand; link: ReadLink; token: string; next?: string };

/** Looking at it signs nobody in: mail scanners look too. The button does. */
export async function SignInLinkPage({ brand, link, token, next }: Props) {
  const path = `/sign-in/link?${new URLSearchParams({ token, ...(next && { next }) })}`;
  return (
    <SignInFrame brand={brand} path={path}>
      {link.state === "ready" ? (
        <UseForm link={link} token={token} next={next} />
      ) : (
        <Refusal state={link.state} next={next} />
      )}
    </SignInFrame>
  );
}

type FormProps = { link: Ready; token: string; next: string | undefined };

async function UseForm({ link: { email, tenants }, token, next }: FormProps) {
  const t = await getTranslations("sessions.link");
  const [first, ...others] = tenants;
  return (
    <form method="post" action="/sign-in/use" className="flex flex-col gap-6">
      <input type="hidden" name="token" value={token} />
      {next && <input type="hidden" name="next" value={next} />}
      <div className="flex flex-col gap-2">
        <h1 className="text-2xl font-semibold tracking-tight text-balance [overflow-wrap:anywhere]">
          {t("readyTitle", { email })}
        </h1>
        {first && others.length === 0 && <p className="text-base text-ink">{t("readyTo", { tenant: first.name })}</p>}
        {others.length > 0 && <p className="text-base text-muted">{t("choose")}</p>}
      </div>
      {others.length > 0 ? (
        <Choice title={t("chooseTitle")} tenants={tenants} />
      ) : (
        <Button type="submit" variant="primary" size="lg" className="w-full">
          {t("submit")}
        </Button>
      )}
      <p className="text-sm text-pretty text-muted">{t("readyHint")}</p>
    </form>
  );
}

/** Each tenant is the button that goes there. */
function Choice({ title, tenants }: { title: string; tenants: Ready["tenants"] }) {
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-2 text-sm font-medium">{title}</legend>
      {tenants.map(({ id, name }) => (
        <Button
          key={id}
          type="submit"
          name="tenant"
          value={id}
          size="lg"
          iconEnd={<ArrowRight aria-hidden />}
          className="w-full justify-between"
        >
          <span className="truncate">{name}</span>
        </Button>
      ))}
    </fieldset>
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
