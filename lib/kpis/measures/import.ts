// Imports as the reporter declares them.
import { level } from "./level";

export const imported = level("M");
