export { getProduct } from "./get-product.ts";
export { type IdentifierKind, type ProductKind } from "./products.ts";
export { listProducts } from "./queries.ts";
export { summariseProducts } from "./summarise-products.ts";
