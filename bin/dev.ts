// `npm run dev`: serves the code as it is being written.
import { checkAddress } from "./support/address";
import { run } from "./support/commands";
import { listenOn, settings, whereabouts } from "./support/settings";

const env = settings("npm run dev");
await checkAddress(env, "npm run dev");
console.log(whereabouts(env));
process.exitCode = await run("next", ["dev", ...listenOn(env)], {
  NODE_ENV: "development",
  DATA_DIR: env.DATA_DIR,
});
