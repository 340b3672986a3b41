export { listSuppliers } from "./queries.ts";
export { supplierName, unknownSupplier } from "./suppliers.ts";
