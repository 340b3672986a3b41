export { supplierName, unknownSupplier } from "./suppliers.ts";
