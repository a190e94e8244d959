import { hostname } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readEnv } from "./env";

const DEFAULTS = { PORT: 3000, HOSTNAME: undefined, DATA_DIR: join(process.cwd(), "data") };

describe("readEnv", () => {
  it.each([
    ["nothing: 3000, all interfaces, ./data", {}, {}],
    ["a blank variable is an unset one", { PORT: "", HOSTNAME: "", DATA_DIR: "" }, {}],
    ["the lowest port, chosen by the system", { PORT: "0" }, { PORT: 0 }],
    ["the highest port", { PORT: "65535" }, { PORT: 65535 }],
    ["a port with leading zeros", { PORT: "00080" }, { PORT: 80 }],
    ["an IPv4 address", { HOSTNAME: "127.0.0.1" }, { HOSTNAME: "127.0.0.1" }],
    ["an IPv6 address", { HOSTNAME: "::1" }, { HOSTNAME: "::1" }],
    ["a name", { HOSTNAME: "localhost" }, { HOSTNAME: "localhost" }],
    ["the machine's own name was set by the machine", { HOSTNAME: hostname() }, {}],
    ["a relative folder", { DATA_DIR: "other/data" }, { DATA_DIR: resolve("other/data") }],
    ["a folder that is not there", { DATA_DIR: "/no/such" }, { DATA_DIR: "/no/such" }],
    ["blanks in a folder's name", { DATA_DIR: "/my data " }, { DATA_DIR: "/my data " }],
    ["what is not ours", { PATH: "/bin" }, {}],
  ])("%s", (_, source, expected) => {
    expect(readEnv(source)).toStrictEqual({ ok: true, env: { ...DEFAULTS, ...expected } });
  });

  it.each(["abc", "65536", "-1", "3000.5", "3e3", "0x10", " 3000", "99999999", "٣"])(
    "PORT %j is none",
    (port) => {
      const message = `PORT must be a whole number from 0 to 65535, but is ${JSON.stringify(port)}`;
      expect(readEnv({ PORT: port })).toStrictEqual({ ok: false, message });
    },
  );

  it.each(["a b", "http://localhost", "x/y"])("HOSTNAME %j is none", (name) => {
    const message = `HOSTNAME must be a host name or an IP address, but is ${JSON.stringify(name)}`;
    expect(readEnv({ HOSTNAME: name })).toStrictEqual({ ok: false, message });
  });

  it("names all bad values at once, one a line", () => {
    const read = readEnv({ PORT: "abc", HOSTNAME: "a b", DATA_DIR: "a\0b" });
    expect(read).toStrictEqual({
      ok: false,
      message: [
        'PORT must be a whole number from 0 to 65535, but is "abc"',
        'HOSTNAME must be a host name or an IP address, but is "a b"',
        'DATA_DIR must be the path of a folder, but is "a\\u0000b"',
      ].join("\n"),
    });
  });
});
