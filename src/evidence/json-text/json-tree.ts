/** A value of a JSON text and where in the text it stands, UTF-16 units, half-open. */
export type JsonNode = JsonObject | JsonArray | JsonScalar;

interface Placed {
  readonly start: number;
  readonly end: number;
}
export interface JsonObject extends Placed {
  readonly kind: 'object';
  readonly members: readonly JsonMember[];
}
export interface JsonArray extends Placed {
  readonly kind: 'array';
  readonly items: readonly JsonNode[];
}
export interface JsonScalar extends Placed {
  readonly kind: 'scalar';
}
/** A key with its value; it starts where the key does. */
export interface JsonMember extends Placed {
  readonly key: string;
  readonly value: JsonNode;
}

/** A text that is no JSON: where it stops being so, what stands there and what could. */
export class JsonError extends Error {
  readonly offset: number;
  readonly got: string;
  readonly expected: string;
  constructor(offset: number, got: string, expected: string) {
    super(`Not JSON at offset ${offset}: got ${got}, expected ${expected}.`);
    this.name = 'JsonError';
    this.offset = offset;
    this.got = got;
    this.expected = expected;
  }
}

/**
 * How many brackets may be open at once: many times what any file of a dataset needs, and few enough for whatever goes
 * through what is parsed to call itself at each.
 */
export const MOST_OPEN = 200;

const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SPACE = /[ \t\r\n]*/y;

/**
 * Parses a JSON text (RFC 8259) into places, for messages that name one and for edits that leave the rest as it is. One
 * with more than 200 brackets in each other is an error, too, lest it break whatever goes through it.
 * @throws {JsonError}
 */
export function parseJsonTree(text: string): JsonNode {
  const reader = new Reader(text);
  const node = reader.value();
  reader.end();
  return node;
}

class Reader {
  readonly #text: string;
  #at = 0;
  #open = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(): JsonNode {
    this.#space();
    switch (this.#text[this.#at]) {
      case '{':
        return this.#object();
      case '[':
        return this.#array();
      case '"':
        return { kind: 'scalar', ...this.#string() };
      default: {
        const start = this.#at;
        if (!this.#match(SCALAR)) this.#fail('a value');
        return { kind: 'scalar', start, end: this.#at };
      }
    }
  }

  end(): void {
    this.#space();
    if (this.#at < this.#text.length) this.#fail('the end of the file');
  }

  #object(): JsonObject {
    const start = this.#at;
    const members: JsonMember[] = [];
    this.#list('}', 'a key in double quotes', () => {
      if (this.#text[this.#at] !== '"') this.#fail('a key in double quotes');
      const key = this.#string();
      this.#space();
      this.#expect(':');
      const value = this.value();
      const name = JSON.parse(this.#text.slice(key.start, key.end)) as string;
      members.push({ key: name, value, start: key.start, end: value.end });
    });
    return { kind: 'object', members, start, end: this.#at };
  }

  #array(): JsonArray {
    const start = this.#at;
    const items: JsonNode[] = [];
    this.#list(']', 'a value', () => items.push(this.value()));
    return { kind: 'array', items, start, end: this.#at };
  }

  /** What stands between brackets, with commas between. */
  #list(close: string, item: string, read: () => void): void {
    if (this.#open === MOST_OPEN) this.#fail(`no more than ${MOST_OPEN} brackets in each other`);
    this.#open++;
    this.#at++;
    this.#items(close, item, read);
    this.#open--;
  }

  #items(close: string, item: string, read: () => void): void {
    this.#space();
    if (this.#take(close)) return;
    for (;;) {
      read();
      this.#space();
      if (this.#take(close)) return;
      if (!this.#take(',')) this.#fail(`"," or "${close}"`);
      this.#space();
      if (this.#text[this.#at] === close) this.#fail(`${item} after the comma`);
    }
  }

  #string(): Placed {
    const start = this.#at++;
    for (;;) {
      const sign = this.#text[this.#at];
      if (sign === undefined || sign < ' ')
        this.#fail('a closing quotation mark; in a text a line break is \\n');
      if (sign !== '\\') this.#at++;
      else if (!this.#match(ESCAPE)) this.#fail('\\\\ for a backslash, or another escape of JSON');
      if (sign === '"') return { start, end: this.#at };
    }
  }

  #space(): void {
    this.#match(SPACE);
  }

  #expect(sign: string): void {
    if (!this.#take(sign)) this.#fail(`"${sign}"`);
  }

  #take(sign: string): boolean {
    if (this.#text[this.#at] !== sign) return false;
    this.#at++;
    return true;
  }

  #match(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) return false;
    this.#at = pattern.lastIndex;
    return true;
  }

  #fail(expected: string): never {
    const there = this.#text.slice(this.#at, this.#at + 12).split(/[\r\n]/)[0] ?? '';
    const got =
      this.#at >= this.#text.length
        ? 'the end of the text'
        : there === ''
          ? 'a line break'
          : JSON.stringify(there);
    throw new JsonError(this.#at, got, expected);
  }
}
