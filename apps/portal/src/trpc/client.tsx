"use client";

import type { PortalRouter } from "@candor/api/portal";
import { createClientApi } from "@candor/web/client-api";

export const { ApiProvider, useApi } = createClientApi<PortalRouter>();
