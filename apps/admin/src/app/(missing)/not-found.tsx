export { NotFoundPage as default } from "@candor/web/not-found";
