/** What a spreadsheet would take for a formula: a sign that is no part of a name, with another one of a formula behind it. */
const FORMULA = /^(?:=|[+\-@].*[+*()!^=])/;
/** A text that ends with an address, up to the very end. */
const ENDS_WITH_ADDRESS = /(?:https?:\/\/|www\.)\S+$/i;
const ADDRESS = /^(?:https?:\/\/|www\.)/i;
/** What an address goes on with, where a name would begin with a capital, or have a space. */
const GOES_ON = /^(?:\S*[=&%#/]\S*|[a-z\d][\w.-]*)$/;

/**
 * The pieces of a cell that has several names or addresses, as they stand; empty ones are kept, for they have a place in the
 * list. What stands on both sides must be one of them: the sign may belong to an address, or to a formula.
 * @param between what parts them
 */
export function splitList(cell: string, between: string): readonly string[] {
  const [first = '', ...others] = cell.split(between);
  const pieces = [first];
  for (const piece of others) {
    const before = pieces.at(-1)!;
    if (isParted(before, piece)) pieces.push(piece);
    else pieces[pieces.length - 1] = `${before}${between}${piece}`;
  }
  return pieces;
}

function isParted(before: string, piece: string): boolean {
  if (before.trim() === '' || piece.trim() === '') return true;
  if (FORMULA.test(before.trim())) return false;
  if (!/[\p{L}\d]/u.test(piece)) return false;
  if (!ENDS_WITH_ADDRESS.test(before) || ADDRESS.test(piece)) return true;
  // A path may have a sign like that too; without a query a word behind it is more likely a name.
  const hasQuery = /[?#;]/.test(ENDS_WITH_ADDRESS.exec(before)![0]);
  return !(GOES_ON.test(piece) && (hasQuery || /[=&%#/]/.test(piece)));
}
