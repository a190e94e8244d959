// Reader's job: start it on one's own machine, be told what is wrong with the settings, and stop it again.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "./support/test";

const ROOT = join(import.meta.dirname, "..");

/** What `npm start` and `npm run dev` run. */
const node = (command: string, ...args: string[]) => [
  "--import",
  "tsx",
  `bin/${command}.ts`,
  ...args,
];

function runs(args: string[], env: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

for (const command of ["start", "dev"]) {
  test(`${command}: a bad value is named, and nothing is started`, () => {
    const message =
      'PORT must be a whole number from 0 to 65535, but is "abc"\n' +
      'HOSTNAME must be a host name or an IP address, but is "a b"\n';
    expect(runs(node(command), { PORT: "abc", HOSTNAME: "a b" })).toEqual({
      status: 1,
      stdout: "",
      stderr: message,
    });
  });

  test(`${command}: an argument is answered with the way to set it`, () => {
    const { status, stderr } = runs(node(command, "--port=80"), {});
    expect(status).toBe(2);
    expect(stderr).toContain('takes no arguments, but got "--port=80"');
    expect(stderr).toContain("PORT=8080");
  });
}

test("start: a port that is taken is named, with a way on, and nothing is started", async ({
  site,
}) => {
  const { status, stdout, stderr } = runs(node("start"), {
    PORT: String(site.port),
    HOSTNAME: "localhost",
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(
    /^Port \d+ of localhost is in use already\.\nAnother port: PORT=8080 npm start;/,
  );
});

test("start: says where it is and what it shows, does not build again, and stops when told to", async () => {
  // As a shell exports it: the machine's own name, on which localhost would not answer.
  const env = { ...process.env, PORT: "0", HOSTNAME: hostname(), DATA_DIR: "no/such/folder" };
  const child = spawn("npm", ["start"], { cwd: ROOT, env });
  const ended = once(child, "exit");
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  await expect.poll(() => output).toMatch(/Local:\s+http:\/\/localhost:\d+/);
  expect(output).toContain(`with the figures of ${join(ROOT, "no/such/folder")}`);
  expect(output).not.toContain("Building");
  await expect.poll(() => output).toContain("make the folder");
  const [, url] = /Local:\s+(\S+)/.exec(output) ?? [];
  await expect.poll(async () => (await fetch(`${url}/api/health`)).status).toBe(503);
  // Whoever started npm knows no other process: what it stands for must end with it.
  child.kill("SIGTERM");
  await ended;
  await expect
    .poll(() =>
      fetch(`${url}/api/health`).then(
        () => true,
        () => false,
      ),
    )
    .toBe(false);
});

test("a folder that is missing, and one that is empty: the server answers, health says 503", async ({
  serveFolder,
  request,
}) => {
  const empty = mkdtempSync(join(tmpdir(), "bilateral-empty-"));
  for (const folder of [empty, join(empty, "missing")]) {
    const { url, output } = await serveFolder(folder);
    const health = await request.get(`${url}/api/health`);
    expect(health.status()).toBe(503);
    expect((await health.json()).problem_count).toBeGreaterThan(0);
    expect(output()).toContain("no figures");
  }
  rmSync(empty, { recursive: true });
});
