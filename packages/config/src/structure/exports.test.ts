import { expect, it } from "vitest";
import { oneWayOut } from "./exports.ts";
import { found } from "./fixture.ts";

const verb = "packages/domain/src/assets/export-assets.ts";
const asking = (permission: string) =>
  `import { writeCsv } from "@candor/standards/csv";\nexport const exportAssets = (actor) => actingAs(actor, "${permission}", () => writeCsv());`;

it("refuses a route or page that hands a file out by itself", () => {
  const header = 'const headers = { "Content-Disposition": "attachment" };';
  const file = "apps/admin/src/app/assets/csv/route.ts";
  expect(found(oneWayOut, { [file]: `\n${header}` })).toEqual([
    `${file}:2 hands a file out by itself: Content-Disposition`,
  ]);
  const page = "apps/portal/src/features/assets/list.tsx";
  expect(found(oneWayOut, { [page]: "const url = URL.createObjectURL(new Blob(rows));" })).toHaveLength(1);
  expect(found(oneWayOut, { [page]: 'const link = <Button href="/x/export" download>CSV</Button>;' })).toHaveLength(1);
});

it("refuses an export that asks for no sign-in, and a file written by what is no export", () => {
  expect(found(oneWayOut, { [verb]: asking("asset:read") })).toEqual([
    `${verb}:1 exports without a permission that ends in \`:export\``,
  ]);
  const query = "packages/domain/src/assets/queries.ts";
  expect(found(oneWayOut, { [query]: asking("asset:export") })).toEqual([`${query}:1 writes a file`]);
});

it("refuses an export route over a procedure that is no export", () => {
  const file = "apps/portal/src/app/assets/export/route.ts";
  const over = (procedure: string) =>
    `import { exportRoute } from "@candor/web/export-route";\nexport const GET = exportRoute("a", () => read(api.assets.${procedure}.queryOptions()));`;
  expect(found(oneWayOut, { [file]: over("list") })).toEqual([`${file}:2 an export route hands out api.assets.list`]);
  expect(found(oneWayOut, { [file]: over("exportHistory") })).toEqual([]);
});

it("allows the one route, an export that asks, a link to it, and what only reads files", () => {
  const fine = {
    [verb]: asking("asset:export"),
    "packages/web/src/export-route.ts": 'const headers = { "content-disposition": "attachment" };',
    "apps/portal/src/features/assets/list.tsx": 'const link = <Button href="/x/export" file icon={<Download />} />;',
    "packages/domain/src/imports/parse-import.ts": 'import { readCsv } from "@candor/standards/csv";',
  };
  expect(found(oneWayOut, fine)).toEqual([]);
});
