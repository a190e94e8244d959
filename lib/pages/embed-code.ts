// What one pastes into a page of one's own to have a figure there: a frame, and one line that gives it its height.

/** The type of the message by which a framed figure tells the page around how high it is. */
export const HEIGHT_MESSAGE = "bilateral:height";

/** About what most figures need; without the script a frame keeps it, and scrolls. */
export const FALLBACK_HEIGHT = 800;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  '"': "&quot;",
  "'": "&#39;",
  "<": "&lt;",
  ">": "&gt;",
};

const escaped = (text: string) => text.replace(/[&"'<>]/g, (sign) => ENTITIES[sign] ?? "");

/**
 * Listens to frames of this site only, each of which sets its own height and no other's. There are no `&` and `<` in it,
 * which editors of web pages are apt to spoil.
 */
function listener(origin: string): string {
  const ours = JSON.stringify(`${origin}/`).replaceAll("<", "\\u003c").replaceAll("&", "\\u0026");
  return [
    `addEventListener("message",({data,source})=>{if(data?.type==="${HEIGHT_MESSAGE}")`,
    'for(const frame of document.querySelectorAll("iframe"))if(frame.contentWindow===source)',
    `if(frame.src.startsWith(${ours}))frame.style.height=data.height+"px"})`,
  ].join("");
}

/**
 * The code for another page, as HTML.
 * @param embed the address of the site, the path of the figure there, and what the frame is called
 */
export function embedCode(embed: {
  readonly origin: string;
  readonly path: string;
  readonly title: string;
}): string {
  const { origin, path, title } = embed;
  const names = `src="${escaped(origin + path)}" title="${escaped(title)}"`;
  const size = `width="100%" height="${FALLBACK_HEIGHT}" loading="lazy" style="border:0"`;
  return `<iframe ${names} ${size}></iframe>\n<script>${listener(origin)}</script>`;
}
