import { Badge } from "@candor/ui/badge";
import { Button } from "@candor/ui/button";
import { Panel } from "@candor/ui/panel";
import { getTranslations } from "next-intl/server";

type Props = { tenants: { id: string; name: string; current: boolean }[] };

/** For the few who belong to several organisations. A plain form: it exchanges the session's cookie. */
export async function TenantChoice({ tenants }: Props) {
  const t = await getTranslations("sessions.tenants");
  if (tenants.length < 2) return null;
  return (
    <Panel title={t("title")} description={t("hint")} flush>
      <form method="post" action="/sign-in/tenant">
        <ul className="divide-y divide-line">
          {tenants.map(({ id, name, current }) => (
            <li key={id} className="flex min-h-12 items-center gap-3 px-4 py-2">
              <span className="me-auto min-w-0 truncate font-medium">{name}</span>
              {current ? (
                <Badge tone="success">{t("current")}</Badge>
              ) : (
                <Button type="submit" name="tenant" value={id}>
                  {t("go", { tenant: name })}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </form>
    </Panel>
  );
}
