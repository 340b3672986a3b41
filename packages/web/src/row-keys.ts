export type RowKey = "acknowledge" | "edit";

/** The key of an app's rows, and the mark of what it leads to: customers acknowledge, staff edit. */
export const rowKeys: Record<RowKey, { key: string; mark: string }> = {
  acknowledge: { key: "a", mark: "data-acknowledge" },
  edit: { key: "e", mark: "data-edit" },
};
