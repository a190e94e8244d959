import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { embedCode } from "./embed-code";

const ORIGIN = "https://stats.example";
const PATH = "/en/embed/trade-flows?from=2000&show=index";

/** All that the code may be: a frame with five attributes, and a script without a sign that HTML would read. */
const SHAPE =
  /^<iframe src="([^"<>]*)" title="([^"<>]*)" width="100%" height="\d+" loading="lazy" style="border:0"><\/iframe>\n<script>([^<&]*)<\/script>$/;

/** As a browser reads the value of an attribute. */
const read = (value: string) =>
  value
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

const partsOf = (code: string) => SHAPE.exec(code)?.slice(1) ?? [];

/** Texts of what could end an attribute, a tag or a script. */
const hostile = fc
  .array(fc.constantFrom('"', "'", "<", ">", "&", "&quot;", "</script>", "-->", "\n", "` onload=x"))
  .map((parts) => parts.join("x"));

describe("embedCode", () => {
  it("has the address as it is, and the title", () => {
    const [src = "", title] = partsOf(embedCode({ origin: ORIGIN, path: PATH, title: "A & B" }));
    expect(src).toBe(`${ORIGIN}${PATH.replace("&", "&amp;")}`);
    expect(title).toBe("A &amp; B");
  });

  it("whatever stands in title and address stays within its attribute, and is read as it was", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), hostile), fc.oneof(fc.string(), hostile), (title, path) => {
        const [src = "", name = ""] = partsOf(embedCode({ origin: ORIGIN, path, title }));
        expect(read(name)).toBe(title);
        expect(read(src)).toBe(ORIGIN + path);
      }),
    );
  });

  it("no origin breaks out of the script", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), hostile), (origin) => {
        const [, , script = ""] = partsOf(embedCode({ origin, path: PATH, title: "A" }));
        expect(() => new Function(script)).not.toThrow();
      }),
    );
  });
});

interface Frame {
  readonly contentWindow: string;
  readonly src: string;
  readonly style: { height?: string };
}

/** What the script does to the frames of a page when one of them sends a message. */
function sent(data: unknown, source: string): (string | undefined)[] {
  const frames: Frame[] = [
    { contentWindow: "ours", src: `${ORIGIN}/en/embed/trade-flows`, style: {} },
    { contentWindow: "second", src: `${ORIGIN}/en/embed/trade-flows`, style: {} },
    { contentWindow: "other", src: `${ORIGIN}.evil.example/`, style: {} },
  ];
  const [, , script = ""] = partsOf(embedCode({ origin: ORIGIN, path: PATH, title: "A" }));
  const listen = (_: string, answer: (event: unknown) => void) => answer({ data, source });
  const document = { querySelectorAll: () => frames };
  new Function("addEventListener", "document", script)(listen, document);
  return frames.map(({ style }) => style.height);
}

describe("the script of the code", () => {
  const message = { type: "bilateral:height", id: "trade-flows", height: 512 };

  it.each([
    ["a frame of the site gets its own height", message, "ours", ["512px", undefined, undefined]],
    ["so does the second", message, "second", [undefined, "512px", undefined]],
    ["a frame of another site gets none", message, "other", [undefined, undefined, undefined]],
    ["nor does a window", message, "top", [undefined, undefined, undefined]],
    [
      "other messages are none",
      { type: "x", height: 1 },
      "ours",
      [undefined, undefined, undefined],
    ],
    ["nor is nothing", null, "ours", [undefined, undefined, undefined]],
  ])("%s", (_, data, source, heights) => {
    expect(sent(data, source)).toEqual(heights);
  });
});
