// Exports as the reporter declares them.
import { level } from "./level";

export const exported = level("X");
