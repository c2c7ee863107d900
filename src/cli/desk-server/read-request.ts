import type { IncomingMessage } from 'node:http';
import { Type } from 'typebox';
import type { Static, TSchema } from 'typebox';
import { firstFault } from '../../evidence/schema/first-fault.ts';
import { SHA_256 } from '../../evidence/schema/patterns.ts';
import { createDecoder } from '../read-text.ts';
import { Refusal } from './desk-refusal.ts';

const strict = { additionalProperties: false } as const;
/** Half of a surrogate pair has no bytes of UTF-8: written, it would be another character. */
const WELL_FORMED = String.raw`^\P{Cs}*$`;
const Text = Type.String({ pattern: WELL_FORMED });
/** A string of a pattern, or null. */
const orNull = (pattern: string) =>
  Type.Unsafe<string | null>({ type: ['string', 'null'], pattern });

/** What to do about a request that no page of this version sends. */
const AGAIN = 'Reload the page.';

/** As `SaveRequest` has it. */
export const SAVE_REQUEST = Type.Object(
  {
    files: Type.Array(
      Type.Object(
        {
          path: Type.String(),
          before: orNull(SHA_256),
          text: orNull(WELL_FORMED),
        },
        strict,
      ),
    ),
  },
  strict,
);

/** As `ArticleRequest` has it. */
export const ARTICLE_REQUEST = Type.Object({ source: Type.String(), text: Text }, strict);

/**
 * Reads the JSON that a request brings.
 * @param most bytes
 * @throws {Refusal} where it is too long, not JSON, or of another form
 */
export async function readRequest<T extends TSchema>(
  request: IncomingMessage,
  schema: T,
  most: number,
): Promise<Static<T>> {
  const value = parsed(await readBody(request, most));
  const fault = firstFault(schema, value);
  if (fault === null) return value as Static<T>;
  const { pointer, got, expected } = fault;
  throw new Refusal({ code: 'malformed', where: pointer || '/', got, expected, cure: AGAIN });
}

async function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
  refuseLong(Number(request.headers['content-length'] ?? 0), most);
  const chunks: Buffer[] = [];
  let bytes = 0;
  // Left open where it is not read to its end, as the answer takes the same way.
  const all = request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  for await (const chunk of all) {
    refuseLong((bytes += chunk.length), most);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function refuseLong(bytes: number, most: number): void {
  if (bytes <= most) return;
  throw new Refusal({
    code: 'size',
    where: 'the request',
    got: `${bytes} bytes or more`,
    expected: `at most ${most}`,
    cure: 'Save fewer files at once.',
  });
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(createDecoder().decode(body));
  } catch (error) {
    throw new Refusal(
      {
        code: 'malformed',
        where: 'the request',
        got: (error as Error).message,
        expected: 'JSON in UTF-8',
        cure: AGAIN,
      },
      error,
    );
  }
}
