/** A form's post, so that the answer can exchange the cookie and no fetch has to be trusted. */
export function post(action: string, fields: Record<string, string> = {}) {
  const form = document.createElement("form");
  [form.method, form.action] = ["post", action];
  for (const [name, value] of Object.entries(fields)) {
    form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
  }
  document.body.append(form);
  form.submit();
}
