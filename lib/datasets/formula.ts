// A text cell that begins like a formula runs when a spreadsheet opens the file. One `'` before it stops that, and
// reading takes it off again, so that nothing changes on the way there and back. Numbers never come through here.

/** Any number of `'`, then what a spreadsheet takes for the beginning of a formula; line breaks after it do not matter. */
const GUARDED = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A text as it is written: `=1+1` becomes `'=1+1`, and `'=1+1` becomes `''=1+1`; other texts stay. */
export function guardText(text: string): string {
  return GUARDED.test(text) ? `'${text}` : text;
}

/** A text as it was meant, the inverse of `guardText`: one `'` comes off where a formula would follow. */
export function unguardText(cell: string): string {
  return cell.startsWith("'") && GUARDED.test(cell) ? cell.slice(1) : cell;
}
