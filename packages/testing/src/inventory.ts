import { randomUUID } from "node:crypto";
import type { TestDatabase } from "./database.ts";

type Pool = { serviceId: string; region: string };

/** A service sold in these regions; the first is where things are put unless told otherwise. */
export async function addService({ superuser }: TestDatabase, slug: string, regions = ["fra1"]) {
  const { rows } = await superuser.query("insert into services (slug, name) values ($1, $1) returning id", [slug]);
  const serviceId = rows[0].id as string;
  for (const region of regions) {
    await superuser.query("insert into regions (code, name) values ($1, upper($1)) on conflict do nothing", [region]);
    await superuser.query("insert into service_regions (service_id, region) values ($1, $2)", [serviceId, region]);
  }
  return { serviceId, region: regions[0] as string };
}

export async function addSubscription(
  { superuser }: TestDatabase,
  tenant: { id: string },
  pool: Pool,
  kind: "shared" | "dedicated" = "shared",
) {
  const { rows } = await superuser.query(
    "insert into subscriptions (tenant_id, service_id, region, kind) values ($1, $2, $3, $4) returning id",
    [tenant.id, pool.serviceId, pool.region, kind],
  );
  return { id: rows[0].id as string, tenantId: tenant.id, ...pool };
}

type Product = { supplier?: string; name: string; version?: string; identifiers?: { kind: string; value: string }[] };

export async function addProduct(
  { superuser }: TestDatabase,
  { supplier = "Example", name, version = "", identifiers = [] }: Product,
) {
  await superuser.query("insert into suppliers (name) values ($1) on conflict do nothing", [supplier]);
  const { rows } = await superuser.query(
    "insert into products (supplier_id, name, version) select id, $2, $3 from suppliers where name = $1 returning id",
    [supplier, name, version],
  );
  for (const { kind, value } of identifiers) {
    await superuser.query("insert into product_identifiers (product_id, kind, value) values ($1, $2, $3)", [
      rows[0].id,
      kind,
      value,
    ]);
  }
  return rows[0].id as string;
}

type Asset = Pool & {
  name?: string;
  kind?: string;
  serial?: string;
  lifecycle?: string;
  dedicated?: { id: string; tenantId: string };
  /** Absent: no BOM says what is inside. */
  bomAt?: string | null;
  products?: string[];
};

export async function addAsset({ superuser }: TestDatabase, asset: Asset) {
  const {
    name = `host-${randomUUID()}`,
    kind = "host",
    serial = null,
    lifecycle = "in_service",
    dedicated,
    products = [],
  } = asset;
  const bomAt = asset.bomAt === undefined ? "2026-11-01T00:00:00Z" : asset.bomAt;
  const { rows } = await superuser.query(
    `insert into assets (name, kind, service_id, region, serial, lifecycle, dedicated_tenant_id, dedicated_subscription_id, bom_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
    [
      name,
      kind,
      asset.serviceId,
      asset.region,
      serial,
      lifecycle,
      dedicated?.tenantId ?? null,
      dedicated?.id ?? null,
      bomAt,
    ],
  );
  const id = rows[0].id as string;
  for (const product of products) {
    await superuser.query(
      "insert into components (asset_id, held_for, product_id) select id, held_for, $2 from assets where id = $1",
      [id, product],
    );
  }
  return { id, name };
}
