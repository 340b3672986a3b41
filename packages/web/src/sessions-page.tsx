import { createFormat } from "@candor/i18n";
import { Badge } from "@candor/ui/badge";
import { Button } from "@candor/ui/button";
import { Callout } from "@candor/ui/callout";
import { PageHeader } from "@candor/ui/page-header";
import { Panel } from "@candor/ui/panel";
import { Time } from "@candor/ui/time";
import { MonitorSmartphone } from "lucide-react";
import { getLocale, getNow, getTimeZone, getTranslations } from "next-intl/server";

type Session = {
  id: string;
  current: boolean;
  startedAt: string;
  lastSeenAt: string;
  device: { browser: string | null; system: string | null };
};
type Props = { sessions: Session[]; ended: string | undefined; staff?: boolean };

/** Where this person is signed in, and a button to end each: plain forms, because they take cookies away. */
export async function SessionsPage({ sessions, ended, staff = false }: Props) {
  const t = await getTranslations("sessions");
  return (
    <div className="flex max-w-3xl flex-col gap-6">
      <PageHeader title={t("title")} answer={t("answer", { count: sessions.length })} subtitle={t("intro")} />
      {ended !== undefined && (
        <Callout role="status" tone="success" title={t("ended", { count: Number.parseInt(ended, 10) || 0 })} />
      )}
      <Panel title={t("list")} flush>
        <ul className="divide-y divide-line">
          {sessions.map((session) => (
            <SessionRow key={session.id} session={session} />
          ))}
        </ul>
      </Panel>
      <form method="post" action="/sessions/end" className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" variant="danger" name="everywhere" value="1">
          {t("everywhere")}
        </Button>
        <p className="max-w-prose text-sm text-muted">{t(staff ? "everywhereHintStaff" : "everywhereHint")}</p>
      </form>
    </div>
  );
}

async function SessionRow({ session: { id, current, startedAt, lastSeenAt, device } }: { session: Session }) {
  const t = await getTranslations("sessions");
  const format = createFormat({ locale: await getLocale(), timeZone: await getTimeZone(), now: await getNow() });
  const name = t("device", {
    browser: device.browser ?? t("unknownBrowser"),
    system: device.system ?? t("unknownSystem"),
  });
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
      <MonitorSmartphone aria-hidden className="size-5 shrink-0 stroke-[1.5] text-muted max-sm:hidden" />
      <div className="me-auto flex min-w-0 flex-col gap-0.5">
        <p className="flex flex-wrap items-center gap-x-2 font-medium">
          {name}
          {current && <Badge tone="success">{t("here")}</Badge>}
        </p>
        <p className="flex flex-wrap gap-x-4 text-sm text-muted">
          <span>
            {t("columns.lastSeen")} <Time {...format.when(lastSeenAt)} />
          </span>
          <span>
            {t("columns.started")} <Time {...format.when(startedAt)} relative={undefined} />
          </span>
        </p>
      </div>
      <form method="post" action={current ? "/sign-out" : "/sessions/end"}>
        <Button type="submit" name="session" value={id}>
          {t(current ? "endHere" : "end")}
          {!current && <span className="sr-only">: {name}</span>}
        </Button>
      </form>
    </li>
  );
}
