export { RELATIONS } from "./controls.ts";
export type { ListedControl, Mapping, Relation, RowError, RowErrorCode } from "./controls.ts";
export { readControlsCsv, type ControlsReading } from "./read-controls-csv.ts";
export { readMappingsCsv, type MappingsReading } from "./read-mappings-csv.ts";
export { CONTROL_STATUSES } from "./assurance.ts";
export type {
  Assurance,
  ControlClaim,
  ControlStatus,
  EvidenceDocument,
  EvidenceStatement,
  Framework,
  FrameworkControl,
  Provider,
  Service,
} from "./assurance.ts";
