"use client";

import type { AdminRouter } from "@candor/api/admin";
import { createClientApi } from "@candor/web/client-api";

export const { ApiProvider, useApi } = createClientApi<AdminRouter>();
