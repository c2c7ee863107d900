const LONGEST = 60;

/** Gives ids of one kind, kebab-case, each once: `shelling`, `shelling-2`. */
export type GiveId = (text: string, otherwise: string) => string;

/** @param taken ids that are not to be given */
export function createIds(taken: Iterable<string> = []): GiveId {
  const given = new Set(taken);
  // Where many would have one id, the search for a free one goes on from the last.
  const last = new Map<string, number>();
  return (text, otherwise) => {
    const wished = idOf(text) || otherwise;
    let id = wished;
    let count = last.get(wished) ?? 1;
    while (given.has(id)) {
      count += 1;
      id = `${wished}-${count}`;
    }
    last.set(wished, count);
    given.add(id);
    return id;
  };
}

/** Letters a to z and digits of a text, accents taken off, in words; empty where a script has none of them. */
function idOf(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
  const id = words.join('-');
  return id.length <= LONGEST ? id : id.slice(0, LONGEST).replace(/-[^-]*$/, '');
}
