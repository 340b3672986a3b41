"use client";

export { ErrorPage as default } from "@candor/web/error-page";
