export { useFormat } from "@candor/web/use-format";
