import { Button } from "../button.tsx";
import { ConfidenceBars } from "../confidence-bars.tsx";
import { DefinitionList } from "../definition-list.tsx";
import { PageHeader } from "../page-header.tsx";
import { Prose } from "../prose.tsx";
import { Section } from "../section.tsx";
import { StatusBadge } from "../status-badge.tsx";
import { TlpChip } from "../tlp-chip.tsx";

const sample = `<h2>What we know</h2><p>A magazine reports <strong>chips the size of a grain of rice</strong> on server boards.
It names no model. See the <a href="#main">statement of the manufacturer</a>.</p>
<ul><li>Two suppliers were asked in writing.</li><li>Both answered <em>no</em>.</li></ul>
<blockquote>None of our hardware is subject to this.</blockquote><p>Check with <code>candor verify</code>:</p>
<pre tabindex="0"><code>candor verify receipt.json
receipt is part of checkpoint 1841</code></pre>`;

export function GalleryText() {
  return (
    <Section title="Text">
      <div className="rounded-md border border-line bg-surface p-6">
        <PageHeader
          title="Reported implants on server motherboards"
          answer="None of your 41 hosts carries a board of the reported models."
          subtitle="40 of 41 hosts are inventoried; the last answers on 12 October."
          meta={
            <>
              <StatusBadge status="under_investigation" label="Being investigated" />
              <ConfidenceBars level="moderate" label="Moderate confidence" />
              <span>as of 10 Oct 2018, 14:00 CEST</span>
              <TlpChip tlp="CLEAR" />
            </>
          }
          actions={
            <>
              <Button>Download</Button>
              <Button variant="primary">Acknowledge</Button>
            </>
          }
        />
      </div>
      <div className="grid gap-8 lg:grid-cols-2">
        <Prose html={sample} />
        <div className="flex flex-col gap-8">
          <DefinitionList
            items={[
              { term: "Tracking id", detail: "CAN-2018-0004" },
              { term: "Service", detail: "Compute, eu-west-2" },
              { term: "Basis", detail: "Supplier attestation and inspection" },
            ]}
          />
          <DefinitionList
            layout="columns"
            items={[
              { term: "Hosts", detail: "41" },
              { term: "Coverage", detail: "97 %" },
              { term: "Inventory", detail: "9 Oct 2018" },
            ]}
          />
        </div>
      </div>
    </Section>
  );
}
