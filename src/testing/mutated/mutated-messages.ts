import * as fc from 'fast-check';
import { compileDataset } from '../../dataset/compile.ts';
import { decodeDataset } from '../../dataset/dataset.ts';
import { SOURCE, TO_FRAME, VERSION, VIEW_KEYS } from '../../embed/contract.ts';
import { readMessage } from '../../embed/frame.ts';
import { decodeView, encodeView, viewContext } from '../../state/view/view-codec.ts';
import { everyKeyFiles } from '../every-key-files.ts';

const dataset = decodeDataset(compileDataset(everyKeyFiles()));
const context = viewContext(dataset);

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '2020-10-11',
    '2020-10-10T12:00/2020-10-11T02:00',
    '2020-13-45/..',
    '-99999-01-01/+99999-01-01',
    'ganja',
    'one,two',
    '__proto__',
    'constructor',
    '7/40.5/46.4',
    '1e999/NaN/-Infinity',
    'javascript:alert(1)',
    '<img src=x onerror=alert(1)>',
    'until',
    'x'.repeat(2001),
    '\ud800',
  ),
);
const payloads = fc.oneof(
  fc.dictionary(fc.constantFrom(...VIEW_KEYS), texts),
  fc.dictionary(fc.oneof(fc.constantFrom(...VIEW_KEYS, '__proto__', 'href'), texts), fc.anything()),
  fc.anything(),
);

/** What a window may be sent: anything, and messages of the contract with one thing or another wrong in them. */
export const mutatedMessages: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 1, arbitrary: fc.anything({ withMap: true, withDate: true, withTypedArray: true }) },
  {
    weight: 6,
    arbitrary: fc.record(
      {
        source: fc.oneof({ weight: 9, arbitrary: fc.constant(SOURCE) }, fc.anything()),
        v: fc.oneof({ weight: 9, arbitrary: fc.constant(VERSION) }, fc.anything()),
        type: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...TO_FRAME) }, fc.anything()),
        id: fc.oneof(fc.constant(null), texts, fc.anything()),
        payload: payloads,
      },
      { requiredKeys: ['source', 'v', 'type'] },
    ),
  },
);

/**
 * What becomes of a message: it is ignored, or does what one of the contract does. Of a view, what it is read as is one
 * that an address can say again.
 * @throws {Error} where it is read as what the contract has not
 */
export function outcomeOfMessage(data: unknown): 'ignored' | 'obeyed' {
  const message = readMessage(data);
  if (message === null) return 'ignored';
  if (message.type !== 'setView') return 'obeyed';
  const values: readonly unknown[] = Object.values(message.view);
  if (!values.every((value) => typeof value === 'string'))
    throw new Error(`got ${JSON.stringify(message.view)} as a view, expected texts alone`);
  const view = decodeView(message.view, context);
  const said = JSON.stringify(encodeView(view, context));
  const again = JSON.stringify(encodeView(decodeView(encodeView(view, context), context), context));
  if (said !== again) throw new Error(`got the view ${again} of ${said}, expected the same`);
  return 'obeyed';
}
