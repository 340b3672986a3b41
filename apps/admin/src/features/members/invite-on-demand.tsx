"use client";

import { onDemand } from "@candor/ui/on-demand";

export const InviteOnDemand = onDemand(() => import("./invite-member.tsx").then((part) => part.InviteMember), "dialog");
