import { Boxes, Download } from "lucide-react";
import { useState } from "react";
import { AreaChart } from "../area-chart.tsx";
import { Button } from "../button.tsx";
import { ConfidenceBars, type Confidence } from "../confidence-bars.tsx";
import { DataTable, type Column, type Sort } from "../data-table.tsx";
import { DefinitionList } from "../definition-list.tsx";
import { DetailPanel } from "../detail-panel.tsx";
import { EmptyState } from "../empty-state.tsx";
import { FacetFilter } from "../facet-filter.tsx";
import { PaginationMore } from "../pagination-more.tsx";
import { Panel } from "../panel.tsx";
import { SearchField } from "../search-field.tsx";
import { Section } from "../section.tsx";
import { SplitView } from "../split-view.tsx";
import { StatusBadge } from "../status-badge.tsx";
import { exposureStatuses, type ExposureStatus } from "../status-shape.tsx";
import { Toolbar } from "../toolbar.tsx";
import { words } from "./status.tsx";

type Row = { id: string; title: string; status: ExposureStatus; level: Confidence; hosts: number; updated: string };
const rows: Row[] = [
  {
    id: "CAN-2018-0004",
    title: "Reported implants on server motherboards",
    status: "under_investigation",
    level: "moderate",
    hosts: 0,
    updated: "10 Oct 2018",
  },
  {
    id: "CAN-2024-0011",
    title: "BMC firmware accepts forged sessions",
    status: "affected",
    level: "high",
    hosts: 3,
    updated: "14 Mar 2025",
  },
  {
    id: "CAN-2021-0009",
    title: "Log4j evaluates what it logs",
    status: "fixed",
    level: "high",
    hosts: 12,
    updated: "20 Dec 2021",
  },
  {
    id: "CAN-2024-0003",
    title: "Backdoor in xz release archives",
    status: "not_affected",
    level: "high",
    hosts: 0,
    updated: "2 Apr 2024",
  },
  {
    id: "CAN-2022-0007",
    title: "OpenSSL 3.0 reads past an e-mail address",
    status: "unknown",
    level: "low",
    hosts: 7,
    updated: "1 Nov 2022",
  },
];
const columns: Column<Row>[] = [
  { id: "title", header: "Advisory", cell: (row) => row.title, sortValue: (row) => row.title },
  {
    id: "id",
    header: "Tracking id",
    cell: (row) => <span className="tabular text-muted">{row.id}</span>,
    hideBelow: "md",
  },
  {
    id: "status",
    header: "Status",
    cell: (row) => <StatusBadge status={row.status} label={words[row.status]} />,
    card: "bare",
  },
  {
    id: "level",
    header: "Confidence",
    cell: (row) => <ConfidenceBars level={row.level} label={row.level} />,
    hideBelow: "lg",
  },
  { id: "hosts", header: "Hosts", cell: (row) => row.hosts, sortValue: (row) => row.hosts, align: "end" },
  {
    id: "updated",
    header: "Updated",
    cell: (row) => <span className="whitespace-nowrap">{row.updated}</span>,
    align: "end",
  },
];
const months = ["Nov 2024", "Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct 2025"];

export function GalleryData() {
  const [query, setQuery] = useState("");
  const [facets, setFacets] = useState<string[]>(["affected"]);
  const [openId, setOpenId] = useState<string>();
  const [sort, setSort] = useState<Sort | null>({ id: "hosts", desc: true });
  const open = rows.find((row) => row.id === openId);
  return (
    <Section
      title="Lists and figures"
      description="j and k walk the rows, Enter opens one beside the list, Escape closes it."
    >
      <Toolbar label="Filter advisories" end={<Button icon={<Download aria-hidden />}>CSV</Button>}>
        <SearchField label="Search advisories" value={query} onValueChange={setQuery} clearLabel="Clear search" />
        <FacetFilter
          label="Status"
          clearLabel="Clear"
          value={facets}
          onValueChange={setFacets}
          options={exposureStatuses.map((status, index) => ({
            value: status,
            label: <StatusBadge status={status} label={words[status]} />,
            count: index + 1,
          }))}
        />
      </Toolbar>
      <SplitView
        list={
          <DataTable
            label="Advisories"
            columns={columns}
            rows={rows}
            rowId={(row) => row.id}
            onOpen={(row) => setOpenId(row.id)}
            openId={openId}
            empty={null}
            footer={<PaginationMore label="Show more" shown="Showing 5 of about 40" onMore={() => undefined} />}
          />
        }
        detail={
          open && (
            <DetailPanel label="Advisory" title={open.id} closeLabel="Close" onClose={() => setOpenId(undefined)}>
              <h3 className="mb-3 text-lg font-semibold">{open.title}</h3>
              <DefinitionList
                items={[
                  { term: "Status", detail: <StatusBadge status={open.status} label={words[open.status]} /> },
                  { term: "Confidence", detail: <ConfidenceBars level={open.level} label={open.level} /> },
                  { term: "Your hosts", detail: `${open.hosts} of 41` },
                ]}
              />
            </DetailPanel>
          )
        }
      />
      <div className="grid gap-4 lg:grid-cols-2">
        <Panel flush title="In a panel, compact, sorted by the server">
          <DataTable
            flush
            density="compact"
            label="Hosts by advisory"
            columns={columns.filter(({ id }) => id === "title" || id === "hosts")}
            rows={rows.slice(0, 3)}
            rowId={(row) => row.id}
            rowHref={() => "#main"}
            sort={sort}
            onSortChange={setSort}
            empty={null}
          />
        </Panel>
        <Panel flush title="Loading">
          <DataTable
            flush
            loading
            label="Loading hosts"
            columns={columns}
            rows={rows}
            rowId={(row) => row.id}
            empty={null}
          />
        </Panel>
        <Panel title="Where you stand" description="12 months of exposure, by status">
          <AreaChart
            title="Where you stand"
            summary="Affected services fell from 6 to 1 over twelve months."
            times={months}
            timeHeading="Month"
            tableLabel="Show as a table"
            series={[
              { status: "affected", label: "Affected", values: [6, 6, 5, 5, 4, 4, 2, 3, 2, 1, 1, 1] },
              {
                status: "under_investigation",
                label: "Being investigated",
                values: [2, 1, 2, 3, 2, 1, 2, 1, 1, 2, 1, 1],
              },
              { status: "unknown", label: "Not known yet", values: [3, 3, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1] },
              { status: "fixed", label: "Fixed", values: [1, 2, 3, 3, 5, 6, 8, 8, 9, 10, 11, 11] },
            ]}
          />
        </Panel>
        <Panel flush title="Empty">
          <DataTable
            flush
            label="Assets"
            columns={columns}
            rows={[]}
            rowId={(row) => row.id}
            empty={
              <EmptyState
                icon={<Boxes aria-hidden />}
                title="No assets yet"
                action={<Button variant="primary">Import a CSV</Button>}
              >
                Assets are the things you run: boards, hosts, images. Once they are here, each advisory is matched
                against them.
              </EmptyState>
            }
          />
        </Panel>
      </div>
    </Section>
  );
}
