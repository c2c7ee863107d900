import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DataLanguageContext, DataText } from './DataText.tsx';
import { Sentence, slotsFor } from './Sentence.tsx';

const drawn = (lang?: string | null): string =>
  renderToStaticMarkup(
    <DataLanguageContext value="es">
      <DataText text="Riada" lang={lang} />
    </DataLanguageContext>,
  );

describe('a text of the data', () => {
  it.each([
    ['in the language of titles and notes', undefined, '<bdi lang="es">Riada</bdi>'],
    ['in one of its own', 'ca', '<bdi lang="ca">Riada</bdi>'],
    ['in the page’s', 'en', '<bdi>Riada</bdi>'],
    ['in one that is not known', null, '<bdi>Riada</bdi>'],
  ])('%s', (_, lang, html) => {
    expect(drawn(lang)).toBe(html);
  });

  it('gives an element its direction', () => {
    expect(renderToStaticMarkup(<DataText as="h2" className="a" text="فيضان" lang="ar" />)).toBe(
      '<h2 class="a" lang="ar" dir="auto">فيضان</h2>',
    );
  });
});

it('is a part of a sentence, in whatever order it is written', () => {
  const [first = '', second = ''] = slotsFor({ length: 2 });
  const parts = [
    <DataText key="a" text="Agencia" lang="es" />,
    <DataText key="b" text="Agence" lang="fr" />,
  ];
  expect(renderToStaticMarkup(<Sentence text={`By ${second} and ${first}.`} parts={parts} />)).toBe(
    'By <bdi lang="fr">Agence</bdi> and <bdi lang="es">Agencia</bdi>.',
  );
});
