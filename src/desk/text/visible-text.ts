/** Elements that begin a line of their own, and are parted from others by a blank one. */
const BLOCKS = new Set(
  (
    'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 ' +
    'h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
/** Elements that follow each other in lines, without a blank one. */
const LINES = new Set(['li', 'tr', 'dt', 'dd']);
const UNSEEN = new Set(
  'script style template noscript head iframe object svg math canvas select textarea'.split(' '),
);
const CELLS = new Set(['td', 'th']);

/**
 * The text that people see of an element: a paragraph a line, blank lines between, as a browser would show it. White
 * space is drawn together as HTML does, and no other character is changed: no-break spaces stay what they are.
 */
export function visibleText(root: Node): string {
  const lines: string[] = [];
  let line = '';
  /** Line ends that are due before what comes next. */
  let due = 0;
  const end = (ends: number): void => {
    due = Math.max(due, ends);
  };
  const flush = (): void => {
    const text = line.replaceAll(/[ \t\n\f\r]+/g, ' ').replaceAll(/^ | $/g, '');
    if (text !== '') lines.push(text);
    line = '';
  };
  const put = (text: string): void => {
    if (due > 0 && /[^ \t\n\f\r]/.test(text)) {
      flush();
      if (due > 1 && lines.length > 0 && lines.at(-1) !== '') lines.push('');
      due = 0;
    }
    line += text;
  };
  const putKept = (text: string): void => {
    for (const [at, kept] of text.split(/\r\n|[\n\r]/).entries()) {
      if (at > 0) end(1);
      put(kept);
    }
  };
  // By hand and not by recursion, as a page may be nested as deep as it likes.
  const stack: (() => void)[] = [];
  const visit = (node: Node, isKept: boolean): void => {
    if (node.nodeType === 3) {
      (isKept ? putKept : put)(node.nodeValue ?? '');
      return;
    }
    const name = node.nodeName.toLowerCase();
    if (node.nodeType === 8 || UNSEEN.has(name)) return;
    if (name === 'br') end(1);
    const ends = LINES.has(name) ? 1 : BLOCKS.has(name) ? 2 : 0;
    end(ends);
    stack.push(() => {
      end(ends);
      if (CELLS.has(name)) put('\t');
    });
    for (let child = node.lastChild; child; child = child.previousSibling) {
      const next = child;
      stack.push(() => visit(next, isKept || name === 'pre'));
    }
  };
  visit(root, false);
  for (let next = stack.pop(); next; next = stack.pop()) next();
  flush();
  return lines.join('\n').trim();
}
