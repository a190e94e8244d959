// `npm start`: builds when needed, then serves the data folder.
import { checkAddress } from "./support/address";
import { buildWhenNeeded } from "./support/build";
import { run } from "./support/commands";
import { listenOn, settings, whereabouts } from "./support/settings";

const env = settings("npm start");
await checkAddress(env, "npm start");
const failed = await buildWhenNeeded();
if (failed) process.exit(failed);
console.log(whereabouts(env));
process.exitCode = await run("next", ["start", ...listenOn(env)], {
  NODE_ENV: "production",
  DATA_DIR: env.DATA_DIR,
});
