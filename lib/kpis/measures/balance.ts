// Exports less imports, of one source.
import { level } from "./level";

export const balance = level("balance");
