// `npm run build`: builds, whether needed or not. Reads no data.
import { build } from "./support/build";

process.exitCode = await build();
