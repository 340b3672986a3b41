import { z } from "zod";
import { pageInput } from "../pages.ts";

export const ListSuppliers = z.strictObject({ search: z.string().trim().max(200).optional(), ...pageInput });
export type ListSuppliers = z.infer<typeof ListSuppliers>;
