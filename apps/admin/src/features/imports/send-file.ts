import type { StartImport } from "@candor/domain/imports/inputs";

export type ImportKind = StartImport["kind"];
export type Wanted = { kind: ImportKind; target: string; file: File; again: boolean };
export type Started = { id: string; isRepeated: boolean };

/** The bytes as they are; what they are stands in the address. Throws what `useErrorWords` can word. */
export async function sendFile({ kind, target, file, again }: Wanted): Promise<Started> {
  const address = new URLSearchParams({ kind, filename: file.name });
  if (kind === "cyclonedx") address.set("target", target);
  if (again) address.set("again", "1");
  const response = await fetch(`/api/imports?${address}`, {
    method: "POST",
    headers: { "x-candor": "1", "content-type": "application/octet-stream" },
    body: file,
  });
  const body = (await response.json()) as Started & { error?: { message?: string; data?: unknown } };
  if (!response.ok) throw Object.assign(new Error(body.error?.message), { data: body.error?.data });
  return body;
}
