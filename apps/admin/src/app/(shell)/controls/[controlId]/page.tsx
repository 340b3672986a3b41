import { ControlPage } from "../../../../features/controls/control.tsx";
import { api, Hydrate, prefetch, read } from "../../../../trpc/server.tsx";

type Props = { params: Promise<{ controlId: string }> };

export async function generateMetadata({ params }: Props) {
  const { label, title } = await read(api.controls.get.queryOptions(await params));
  return { title: `${label} ${title}` };
}

export default async function Page({ params }: Props) {
  const { controlId } = await params;
  const me = await read(api.profiles.me.queryOptions());
  await read(api.controls.get.queryOptions({ controlId }));
  await prefetch(api.controls.get.queryOptions({ controlId }), api.controls.verifier.queryOptions({ controlId }));
  return (
    <Hydrate>
      <ControlPage
        controlId={controlId}
        mayChange={me.role === "advisory_admin"}
        mayAssess={me.role === "advisory_admin" || me.role === "expert"}
      />
    </Hydrate>
  );
}
