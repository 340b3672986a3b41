import { z } from "zod";
import { id } from "../ids.ts";
import { pageInput } from "../page-input.ts";
import { regionCode, slug } from "../services/inputs.ts";

export const assetKinds = ["chassis", "board", "host", "vm_image", "deployment"] as const;
export const lifecycles = ["in_service", "isolated", "decommissioned"] as const;

export const ListAssets = z.strictObject({
  /** The beginning of a name, of a serial number or of a model, with its supplier or without. */
  search: z.string().max(200).optional(),
  kinds: z.array(z.enum(assetKinds)).max(assetKinds.length).default([]),
  lifecycles: z.array(z.enum(lifecycles)).max(lifecycles.length).default([]),
  services: z.array(slug).max(50).default([]),
  regions: z.array(regionCode).max(50).default([]),
  productId: id("product").optional(),
  ...pageInput,
});
export const GetAsset = z.strictObject({ assetId: id("asset") });
export const ListComponents = z.strictObject({
  assetId: id("asset"),
  search: z.string().trim().max(200).optional(),
  ...pageInput,
});
export const IsolateAsset = z.strictObject({ assetId: id("asset") });
export const DecommissionAsset = z.strictObject({ assetId: id("asset") });
export const RestoreAsset = z.strictObject({ assetId: id("asset") });

export type ListAssets = z.infer<typeof ListAssets>;
export type GetAsset = z.infer<typeof GetAsset>;
export type ListComponents = z.infer<typeof ListComponents>;
export type IsolateAsset = z.infer<typeof IsolateAsset>;
export type DecommissionAsset = z.infer<typeof DecommissionAsset>;
export type RestoreAsset = z.infer<typeof RestoreAsset>;
