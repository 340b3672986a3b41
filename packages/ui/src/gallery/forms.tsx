import { useState } from "react";
import { Checkbox } from "../checkbox.tsx";
import { Field } from "../field.tsx";
import { FileDrop } from "../file-drop.tsx";
import { FormErrorSummary } from "../form-error-summary.tsx";
import { Input } from "../input.tsx";
import { RadioGroup } from "../radio-group.tsx";
import { Section } from "../section.tsx";
import { Select } from "../select.tsx";
import { Switch } from "../switch.tsx";
import { Textarea } from "../textarea.tsx";
import { Button } from "../button.tsx";

export function GalleryForms() {
  const [failed, setFailed] = useState(false);
  return (
    <Section title="Forms">
      <div className="grid max-w-4xl gap-x-8 gap-y-6 md:grid-cols-2">
        <div className="flex flex-col gap-5">
          <Field label="Title" hint="What a customer would call it.">
            <Input defaultValue="Reported implants on server motherboards" />
          </Field>
          <Field
            id="gallery-purl"
            label="Package URL"
            error="This is not a package URL. It starts with pkg:, for example pkg:npm/left-pad@1.3.0."
          >
            <Input mono defaultValue="openssl 3.0" />
          </Field>
          <Field label="Reference" optional="optional">
            <Input placeholder="https://" />
          </Field>
          <Field label="Locked">
            <Input disabled defaultValue="CAN-2018-0004" />
          </Field>
          <Field label="Traffic light">
            <Select defaultValue="AMBER">
              <option>CLEAR</option>
              <option>GREEN</option>
              <option>AMBER</option>
            </Select>
          </Field>
          <Field label="What we know" hint="Markdown. One fact a sentence.">
            <Textarea defaultValue="Two suppliers were asked in writing; both answered no." />
          </Field>
        </div>
        <div className="flex flex-col gap-5">
          <RadioGroup
            label="Who may read it"
            defaultValue="customers"
            options={[
              { value: "public", label: "Everybody", hint: "It appears on the public page." },
              { value: "customers", label: "All customers" },
              { value: "some", label: "Some customers", disabled: true },
            ]}
          />
          <RadioGroup
            label="Confidence"
            inline
            error="Choose how sure we are."
            options={[
              { value: "low", label: "Low" },
              { value: "high", label: "High" },
            ]}
          />
          <div>
            <Checkbox label="Tell members by e-mail" hint="Only those whose status changes." defaultChecked />
            <Checkbox label="Close the previous revision" />
            <Checkbox label="Cannot be changed" disabled />
          </div>
          <div>
            <Switch label="Weekly summary" hint="Sent on Monday at 08:00." defaultChecked />
            <Switch label="Sound" />
          </div>
          <FileDrop
            label="Choose a file, or drop it here"
            hint="CycloneDX JSON, up to 20 MB"
            accept="application/json"
          />
          <Button onClick={() => setFailed(!failed)}>{failed ? "Mend the form" : "Send with mistakes"}</Button>
          {failed && (
            <FormErrorSummary
              title="Two things to mend"
              errors={[
                { fieldId: "gallery-purl", message: "Give a package URL" },
                { message: "Choose how sure we are" },
              ]}
            />
          )}
        </div>
      </div>
    </Section>
  );
}
