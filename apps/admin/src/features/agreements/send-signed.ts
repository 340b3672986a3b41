type Signed = { tenantId: string; agreementId: string; name: string; title: string; signedOn: string };

/** Null when it was filed, else why not, in words. */
export async function sendSigned(file: File, about: Signed): Promise<string | null> {
  try {
    const headers = { "x-candor": "1" };
    const address = `/api/acceptances?${new URLSearchParams(about).toString()}`;
    const response = await fetch(address, { method: "POST", headers, body: file });
    if (response.ok) return null;
    const { error } = (await response.json()) as { error?: { message?: string } };
    return error?.message ?? "";
  } catch {
    return "";
  }
}
