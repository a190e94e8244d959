import { qrDrawing } from "@/lib/draw/qr";

/**
 * An address to be pointed at with a phone: always dark on white, as readers of codes expect it.
 * @param label what it leads to, for those who cannot see it
 */
export function Qr({
  text,
  label,
  className,
}: {
  text: string;
  label: string;
  className?: string | undefined;
}) {
  const { size, path } = qrDrawing(text);
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      className={className}
      shapeRendering="crispEdges"
      style={{ forcedColorAdjust: "none" }}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
