// A number as the CSV files write one: plain, never with an exponent.

/** `1e-7` becomes `0.0000001`, and `-0` becomes `0`. @param value finite */
export function plainDecimal(value: number): string {
  const text = String(value === 0 ? 0 : value);
  if (!text.includes("e")) return text;
  if (Math.abs(value) >= 1) return BigInt(value).toString();
  const [, digits = "", places = "0"] = /^-?([\d.]+)e-(\d+)$/.exec(text) ?? [];
  return value.toFixed(Math.min(100, Number(places) + digits.replace(".", "").length - 1));
}
