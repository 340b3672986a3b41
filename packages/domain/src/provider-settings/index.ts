export { changeProviderSettings } from "./change-provider-settings.ts";
export { getBrand, getFirstSteps, getLegalTexts, getProviderSettings } from "./queries.ts";
