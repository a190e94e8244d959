// Before all tests: a build of the code as it stands.
import { buildWhenNeeded } from "../../bin/support/build";

export default async function setUp(): Promise<void> {
  if ((await buildWhenNeeded()) !== 0)
    throw new Error("The build failed; there is nothing to test.");
}
