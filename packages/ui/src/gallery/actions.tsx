import { Download, Ellipsis, Plus } from "lucide-react";
import { Badge } from "../badge.tsx";
import { Breadcrumbs } from "../breadcrumbs.tsx";
import { Button } from "../button.tsx";
import { Chip } from "../chip.tsx";
import { CopyButton } from "../copy-button.tsx";
import { IconButton } from "../icon-button.tsx";
import { Kbd } from "../kbd.tsx";
import { Section } from "../section.tsx";
import { TextLink } from "../text-link.tsx";
import { Specimen } from "./specimen.tsx";

const variants = ["primary", "secondary", "ghost", "danger", "link"] as const;

export function GalleryActions() {
  return (
    <Section title="Actions and labels">
      <div>
        <Specimen name="button">
          {variants.map((variant) => (
            <Button key={variant} variant={variant}>
              Publish revision 4
            </Button>
          ))}
        </Specimen>
        <Specimen name="button sizes, icon">
          <Button size="sm">Small</Button>
          <Button icon={<Plus aria-hidden />}>New advisory</Button>
          <Button size="lg" variant="primary" icon={<Download aria-hidden />}>
            Download VEX
          </Button>
        </Specimen>
        <Specimen name="button states">
          <Button variant="primary" loading>
            Publishing
          </Button>
          <Button loading>Saving</Button>
          <Button variant="primary" disabled>
            Publish
          </Button>
          <Button disabled>Save</Button>
          <Button href="#main">A link that looks like one</Button>
        </Specimen>
        <Specimen name="icon-button">
          <IconButton label="More actions" icon={<Ellipsis aria-hidden />} />
          <IconButton variant="secondary" label="Download" icon={<Download aria-hidden />} />
          <CopyButton value="CAN-2018-0004" label="Copy tracking id" copiedLabel="Copied" />
        </Specimen>
        <Specimen name="badge">
          <Badge>Draft</Badge>
          <Badge tone="info">Revision 4</Badge>
          <Badge tone="success">Accepted</Badge>
          <Badge tone="warning">Expires soon</Badge>
          <Badge tone="danger">Expired</Badge>
          <Badge tone="unknown">No answer</Badge>
        </Specimen>
        <Specimen name="chip, kbd">
          <Chip>eu-west-2</Chip>
          <Chip mono>pkg:generic/openssl@3.0.6</Chip>
          <Chip onRemove={() => undefined} removeLabel="Remove filter Affected">
            Affected
          </Chip>
          <Kbd>⌘</Kbd>
          <Kbd>K</Kbd>
        </Specimen>
        <Specimen name="text-link, breadcrumbs">
          <TextLink href="#main">Board inspection, 8 October</TextLink>
          <Breadcrumbs
            label="Breadcrumb"
            items={[
              { label: "Advisories", href: "#main" },
              { label: "CAN-2018-0004", href: "#main" },
              { label: "Revision 4" },
            ]}
          />
        </Specimen>
      </div>
    </Section>
  );
}
