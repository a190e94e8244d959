// How far exports cover imports: X / M of one declaration, in percent.
import { type Declaration, type Derived, flowOf } from "./declaration";
import { shareOf } from "./share";

/** X over M in percent; without a value where a flow has none, or imports are nil. */
export function coverOf(d: Declaration): Derived {
  return shareOf(flowOf(d, "X"), flowOf(d, "M"));
}
