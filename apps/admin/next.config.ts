import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: true,
  serverExternalPackages: ["pg", "pino"],
  // Types and lint are checked once for the whole repository, before the build.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  // Answers an unknown address as 404 with its page; a page that says so itself would come after the status went out.
  experimental: { globalNotFound: true },
};

export default createNextIntlPlugin({
  requestConfig: "./src/i18n.ts",
  // The server hands the messages out compiled, so neither side needs a parser of them. No file is compiled by a loader.
  experimental: { messages: { path: "./no-catalogue", locales: "infer", format: "json", precompile: true } },
})(config);
