import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { en } from '../../messages/en.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { formatWhen } from '../../time/format.ts';
import { createZone } from '../../time/zone.ts';
import { Method } from './about-method.tsx';

describe('the method on the About page', () => {
  it('quotes what records say of a set of days', () => {
    const zone = createZone('Asia/Baku');
    const said = formatWhen(parseEdtf('[2020-10-11..2020-10-12]', zone), zone, en.calendar);
    expect(said).toBe('one day in 11 – 12 October 2020');
    expect(renderToStaticMarkup(<Method />)).toContain('the record says “one day in …”.');
  });
});
