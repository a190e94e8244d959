// SDMX CL_OBS_STATUS: why a value is missing, or how far it may be leaned on.

/** In order of precedence: when figures are combined, the first of their codes in this list is the code of the result. */
export const OBS_STATUSES = ["B", "O", "M", "L", "Q", "D", "E", "P", "U", "A"] as const;
export type ObsStatus = (typeof OBS_STATUSES)[number];

const WITHOUT_VALUE: ReadonlySet<ObsStatus> = new Set(["O", "M", "L", "Q"]);

/** Whether an observation of this status has a value; `O M L Q` say why it has none. */
export function hasValue(status: ObsStatus): boolean {
  return !WITHOUT_VALUE.has(status);
}

/** The status of a figure made of figures with these statuses; of nothing, `O`. */
export function combineStatuses(statuses: readonly ObsStatus[]): ObsStatus {
  return OBS_STATUSES.find((status) => statuses.includes(status)) ?? "O";
}
