/**
 * What a spreadsheet takes for a formula, up to a sign in it that parts nothing: what begins with `=`, sums of figures
 * (`+1+cmd`), and a function whose bracket is still open (`@SUM(1`), but no account with words in brackets (`@AFP (Telegram)`).
 */
const FORMULA = /^(?:=|[+\-@]\d+[+*^!]|[+\-@][\p{L}\d._]+\([^()]*$)/u;
/** A text that ends with an address, up to the very end. */
const ENDS_WITH_ADDRESS = /(?:https?:\/\/|www\.)\S+$/i;
const ADDRESS = /^(?:https?:\/\/|www\.)/i;
const HOST = /^(?:[a-z\d-]+\.)+[a-z]{2,}(?:[/:?#]|$)/i;
/** What an address goes on with, where a name would begin with a capital, or have a space. */
const GOES_ON = /^(?:\S*[=&%#/]\S*|[a-z\d][\w.-]*)$/;
/** What stands for nothing: `-`, `?`, `…`. */
const SIGNS = /^[\p{P}\p{Sm}\p{Sc}\p{Sk}\s]*$/u;

/**
 * The pieces of a cell that has several names or addresses, as they stand. Empty ones are kept, for they have a place in the
 * list, and a piece of signs alone is one. What stands on both sides must be a name or an address: the sign may belong to
 * an address, unless it has white space, or to a formula.
 * @param between what parts them
 */
export function splitList(cell: string, between: string): readonly string[] {
  const isSpaced = /\s/.test(between);
  const [first = '', ...others] = cell.split(between);
  const pieces = [first];
  for (const piece of others) {
    const before = pieces.at(-1)!;
    if (isParted(before, piece, isSpaced)) pieces.push(piece);
    else pieces[pieces.length - 1] = `${before}${between}${piece}`;
  }
  return pieces.map((piece) => (SIGNS.test(piece) ? '' : piece));
}

function isParted(before: string, piece: string, isSpaced: boolean): boolean {
  if (SIGNS.test(before)) return true;
  if (FORMULA.test(before.trim())) return false;
  if (isSpaced || SIGNS.test(piece)) return true;
  if (!ENDS_WITH_ADDRESS.test(before) || ADDRESS.test(piece) || HOST.test(piece)) return true;
  // A path may have a sign like that too; without a query a word behind it is more likely a name.
  const hasQuery = /[?#;]/.test(ENDS_WITH_ADDRESS.exec(before)![0]);
  return !(GOES_ON.test(piece) && (hasQuery || /[=&%#/]/.test(piece)));
}
