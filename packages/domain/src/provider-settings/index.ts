export { changeProviderSettings } from "./change-provider-settings.ts";
export { getBrand, getLegalTexts, getProviderSettings } from "./queries.ts";
