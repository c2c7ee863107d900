import { Cite } from '@citation-js/core';
import type { Feature, FeatureCollection, Point } from 'geojson';
import papaparse from 'papaparse';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { issuedOf } from '../../evidence/citation.ts';
import { fillCitation, decodeCitations, PLACEHOLDERS } from '../../dataset/export/citations.ts';
import type { PublishedCitations } from '../../dataset/export/citations.ts';
import { compileDataset } from '../../dataset/compile.ts';
import { CSV_COLUMNS, FORMULA_START } from '../../dataset/export/csv.ts';
import type { DataNotes } from '../../dataset/notes.ts';
import type { PublishedDataset } from '../../dataset/open/published.ts';
import type { Source } from '../../evidence/model.ts';
import { checkData } from '../check-data.ts';
import { citationFiles, citeArticles } from '../citations/citation-files.ts';
import { dataFiles, filesInMemory } from './data-files.ts';
import { readNotes } from '../read-notes.ts';

const data = resolve(import.meta.dirname, '../../../data');
const URL_OF_SITE = 'https://example.org/dateline/';

let published: PublishedDataset;
let notes: DataNotes;
let files: Map<string, string>;
let citations: PublishedCitations;

beforeAll(async () => {
  const result = await checkData(data);
  if (!result.ok) throw new Error('The project’s own data has findings.');
  published = compileDataset(result.files);
  notes = await readNotes(data);
  files = filesInMemory(dataFiles(published, notes, URL_OF_SITE));
  citations = decodeCitations(JSON.parse(files.get('citations.json')!));
});

describe('incidents.csv', () => {
  it('holds every claim of every incident, a row each', () => {
    const text = files.get('incidents.csv')!.slice(1);
    const { data: rows, errors } = papaparse.parse<Record<string, string>>(text, {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    const places = new Map(published.places.map((place) => [place.id, place]));
    const sources = new Map(published.sources.map((source) => [source.id, source]));
    const expected = published.incidents.flatMap((incident) =>
      incident.claims.map((claim) => ({ incident, claim })),
    );
    expect(rows).toHaveLength(expected.length);
    expected.forEach(({ incident, claim }, at) => {
      const row = rows[at]!;
      const place = incident.place === null ? undefined : places.get(incident.place);
      expect(Object.keys(row)).toEqual([...CSV_COLUMNS]);
      expect(row).toMatchObject({
        incident: incident.id,
        title: incident.title,
        place: incident.place ?? '',
        place_name: place?.names.en ?? '',
        lng: String(place?.lng ?? ''),
        lat: String(place?.lat ?? ''),
        url: sources.get(claim.source)!.URL,
      });
      const exact = claim.quote!.exact;
      expect(row['quote']).toBe(FORMULA_START.test(exact) ? `'${exact}` : exact);
      expect(Date.parse(row['start']!)).toBe(incident.time.start);
      expect(Date.parse(row['end_excluded']!)).toBe(incident.time.end);
      expect(row['figures']!.split('"').length - 1 >= 2).toBe((claim.figures ?? []).length > 0);
    });
  });
});

describe('incidents.geojson', () => {
  it('is a collection of points in longitude and latitude, or of none', () => {
    const collection = JSON.parse(files.get('incidents.geojson')!) as FeatureCollection<Point>;
    expect(collection.type).toBe('FeatureCollection');
    expect(collection).not.toHaveProperty('crs');
    expect(collection.features.map(({ id }) => id)).toEqual(
      published.incidents.map(({ id }) => id),
    );
    const places = new Map(published.places.map((place) => [place.id, place]));
    collection.features.forEach((feature, at) => {
      const incident = published.incidents[at]!;
      const place = incident.place === null ? null : places.get(incident.place)!;
      expect(feature.type).toBe('Feature');
      expect(feature.geometry).toEqual(
        place && { type: 'Point', coordinates: [place.lng, place.lat] },
      );
      const claims = (feature as Feature).properties!['claims'] as { quote: string }[];
      expect(claims.map(({ quote }) => quote)).toEqual(
        incident.claims.map(({ quote }) => quote!.exact),
      );
    });
  });
});

describe('citations', () => {
  it.each(['citations.bib', 'citations.ris'])('%s is read back with every article', (name) => {
    const items = new Cite(files.get(name)).data;
    expect(items).toHaveLength(published.sources.length + 1);
    const byAddress = (address: string, title: string) =>
      items.find((item) => item['URL'] === address && sameWords(String(item['title']), title));
    for (const { URL: address, title, issued } of published.sources) {
      const item = byAddress(address!, title);
      expect(item, title).toBeDefined();
      // citation-js reads no day of a newspaper article in RIS; that it is written is seen below.
      const parts = issuedOf({ issued });
      const known = name.endsWith('.ris') ? parts.slice(0, 1) : [...parts];
      expect(item!['issued'], title).toMatchObject({
        'date-parts': [expect.arrayContaining(known)],
      });
    }
    expect(byAddress(URL_OF_SITE, published.info.title)).toBeDefined();
    expect(files.get(name)).not.toContain('{{address');
  });

  it('cite each article with its title, publisher and address', () => {
    expect(citations.articles.map(({ id }) => id)).toEqual(published.sources.map(({ id }) => id));
    citations.articles.forEach(({ text, bibtex, ris, csl }, at) => {
      const source = published.sources[at]!;
      for (const form of [text, bibtex, ris, csl]) expect(form).toContain(source.URL);
      expect(ris).toContain(`TI  - ${source.title}\n`);
      expect(ris).toContain(
        `DA  - ${issuedOf(source).join('/')}\n`.replace(/\/(\d)(?=\D)/g, '/0$1'),
      );
      expect(text).toContain(String(issuedOf(source)[0]));
      expect(JSON.parse(csl)).toMatchObject({ id: source.id, title: source.title });
      expect(csl).not.toContain('sha256');
    });
  });

  it('say what an article does not state', () => {
    const [source] = published.sources;
    const custom = { inferred: ['title', 'container-title', 'issued', 'author'] };
    const [cited] = citeArticles({ ...published, sources: [{ ...source!, custom }] }, URL_OF_SITE);
    const said = 'Not stated by the text itself: title, publication, date, author';
    expect(cited!.text).toMatch(new RegExp(` ${said}\\.$`));
    for (const form of Object.values(cited!)) if (form !== source!.id) expect(form).toContain(said);
    const [stated] = citeArticles(
      { ...published, sources: [{ ...source!, custom: {} }] },
      URL_OF_SITE,
    );
    expect(Object.values(stated!).join()).not.toContain('Not stated');
  });

  it('have the day of access to an address alone that the text was read at', () => {
    const accessed = { 'date-parts': [[2026, 11, 22]] };
    const cited = (inferred: readonly string[]) => {
      const source = { ...published.sources[0]!, accessed, custom: { inferred } };
      return citeArticles({ ...published, sources: [source as Source] }, URL_OF_SITE)[0]!;
    };
    const { ris, csl } = cited(['title']);
    expect(ris).toContain('Y2  - 2026/11/22\n');
    expect(JSON.parse(csl)).toMatchObject({ accessed });
    expect(Object.values(cited(['title', 'URL'])).join()).not.toMatch(/2026.11.22/s);
  });

  it('take numbers where CSL has them as well as strings', () => {
    const [source] = published.sources;
    const numbered = { ...source!, type: 'article-journal' as const, volume: 7, page: '12-19' };
    const [cited] = citeArticles({ ...published, sources: [numbered] }, URL_OF_SITE);
    expect(cited!.ris).toContain('VL  - 7\n');
    expect(cited!.bibtex).toContain('volume = {7}');
    expect(JSON.parse(cited!.csl)).toMatchObject({ volume: '7', issued: source!.issued });
  });

  it('stay in their field of BibTeX, whatever a source is called', () => {
    const nasty = String.raw`} , title = {x \input{/etc/passwd} & 5 % of $1 # a_b ^ ~`;
    const [source] = published.sources;
    const [cited] = citeArticles(
      {
        ...published,
        sources: [
          {
            ...source!,
            type: 'webpage',
            title: nasty,
            author: [{ literal: nasty }, { family: nasty }, { family: nasty, given: nasty }],
            editor: [{ literal: nasty }],
            'container-title': nasty,
            publisher: nasty,
            note: nasty,
            DOI: nasty,
          },
        ],
      },
      URL_OF_SITE,
    );
    const fields = cited!.bibtex.split('\n').slice(1, -2);
    const names = fields.map((line) => /^ {2}([a-z]+) = (?:\{.*\}|[a-z]+),$/.exec(line)?.[1]);
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(['author', 'editor', 'organization', 'title']));
    for (const line of fields) {
      let open = 0;
      // Never closed more than opened: nothing ends a field before its last sign.
      for (const [at, sign] of Array.from(line).entries()) {
        if (sign === '{') open++;
        if (sign === '}') open--;
        if (at < line.length - 2 && line.includes('{'))
          expect(open > 0 || at < line.indexOf('{')).toBe(true);
      }
      expect(open).toBe(0);
      expect(line).not.toContain(String.raw`\input`);
    }
  });

  it('say in which language the dataset is', () => {
    const info = { ...published.info, languages: ['es', 'en'] };
    const { ris } = citationFiles({ ...published, info }, [], {
      issued: null,
      address: URL_OF_SITE,
    });
    expect(ris).toContain('LA  - es\n');
  });

  it('name the copies that are kept of an article, each format where it has room for them', () => {
    const [first] = published.sources;
    const archived = [
      { url: 'https://archive.example/2020_10&1', by: 'Ex_ample Archive', at: '2020-10-18' },
      { file: 'copies/the page.html', at: '2020-11~' },
    ];
    const page = { ...first!, id: 'page', custom: { archived: archived.slice(0, 1) } };
    const carried = {
      ...first!,
      custom: { carriedBy: 'page', archived: archived.slice(1) },
    };
    const sources = [page, carried, { ...first!, id: 'plain', custom: {} }];
    const [ofPage, ofCarried, plain] = citeArticles({ ...published, sources }, URL_OF_SITE);
    const url = 'https://archive.example/2020_10&1';
    const file = `${URL_OF_SITE}data/karabakh-2020/files/copies/the%20page.html`;
    expect(ofPage!.text).toMatch(/ Archived: \S+ \(Ex_ample Archive, 2020-10-18\)$/);
    expect(ofPage!.bibtex).toContain(
      `note = {Archived: \\url{${url}} (Ex\\textunderscore{}ample Archive, 2020-10-18)}`,
    );
    expect(ofPage!.ris).toContain(`AV  - ${url}\n`);
    expect(ofPage!.ris).toContain(`N1  - Archived: ${url} (Ex_ample Archive, 2020-10-18)\n`);
    expect(JSON.parse(ofPage!.csl)).toMatchObject({
      archive: 'Ex_ample Archive',
      archive_location: url,
      note: `Archived: ${url} (Ex_ample Archive, 2020-10-18)`,
    });
    for (const form of [ofPage!.bibtex, ofPage!.ris, ofPage!.csl])
      expect(new Cite(form).data[0]).toMatchObject({ URL: first!.URL });

    expect(ofCarried!.text).toContain(
      `. Archived: ${file} (c. 2020-11); ${url} (Ex_ample Archive, 2020-10-18)`,
    );
    expect(ofCarried!.bibtex).toContain(`Archived: \\url{${file}} (c. 2020-11); \\url{${url}} (`);
    expect(ofCarried!.ris).toContain(`AV  - ${file}\n`);
    const csl: unknown = JSON.parse(ofCarried!.csl);
    expect(csl).toMatchObject({ archive_location: file });
    expect(csl).not.toHaveProperty('archive');
    for (const form of Object.values(plain!)) expect(form).not.toMatch(/archive/i);
  });

  it("are APA's own for every kind of article, though its style is read in part", () => {
    const people = [
      { family: 'Aliyeva', given: 'Leyla' },
      { family: 'Petrosyan', given: 'Ani' },
    ];
    const { custom: _, issued, ...undated } = published.sources[0]!;
    const articles = (['webpage', 'article-newspaper', 'post-weblog', 'report', 'book'] as const)
      .flatMap((type) => [
        { ...undated, type },
        { ...undated, type, ...(issued && { issued }) },
        { ...undated, type, author: people },
      ])
      .map((fields, at): Source => ({ ...fields, id: `article-${at}` }));
    const cited = citeArticles({ ...published, sources: articles }, URL_OF_SITE);
    const asWhole = { format: 'text', template: 'apa', lang: 'en-US' } as const;
    expect(cited.map(({ text }) => text)).toEqual(
      articles.map((item) => new Cite([item]).format('bibliography', asWhole).trim()),
    );
  });

  it('leave the archive that an author has named', () => {
    const source = {
      ...published.sources[0]!,
      archive: 'State Archive',
      archive_location: 'box 7',
      custom: { archived: [{ url: 'https://archive.example/1' }] },
    };
    const [cited] = citeArticles({ ...published, sources: [source] }, URL_OF_SITE);
    expect(JSON.parse(cited!.csl)).toMatchObject({
      archive: 'State Archive',
      archive_location: 'box 7',
      note: 'Archived: https://archive.example/1',
    });
    expect(cited!.ris).toContain('N1  - Archived: https://archive.example/1\n');
    expect(cited!.ris).not.toContain('AV  - ');
  });

  it('write years before Christ in words, where neither format has a number for them', () => {
    const [source] = published.sources;
    const issued = { 'date-parts': [[-206, 11, 17]] };
    const [cited] = citeArticles({ ...published, sources: [{ ...source!, issued }] }, URL_OF_SITE);
    expect(cited!.text).toContain('206 B.C.E.');
    expect(cited!.bibtex).toContain('year = {206 BC}');
    expect(cited!.ris).toContain('DA  - ///206 BC\n');
    expect(cited!.ris).not.toContain('-206');
  });

  it('name where an article stands, once, and nobody as the author of a dataset that names none', () => {
    const entries = files.get('citations.ris')!.split('\n\n');
    const valuesOf = (entry: string, tag: string): string[] =>
      [...entry.matchAll(new RegExp(`^${tag}  - (.*)$`, 'gm'))].map(([, value]) => value!);
    expect(entries.map((entry) => valuesOf(entry, 'T2'))).toEqual([
      [],
      ...published.sources.map((source) => [source['container-title']]),
    ]);
    for (const tag of ['PB', 'AU']) expect(valuesOf(entries[0]!, tag)).toEqual([]);
    const template = citations.dataset.ris;
    expect(valuesOf(template, 'TY')).toEqual(['DATA']);
    expect(valuesOf(template, 'PB')).toEqual([]);
    expect(valuesOf(template, 'T2')).toEqual([]);
    for (const form of Object.values(citations.dataset)) {
      expect(form).not.toContain('Dateline');
    }
    expect(citations.dataset.text).toMatch(new RegExp(`^${published.info.title}`));
  });

  it('are filled with the address, the day and a key of their own', () => {
    const address = 'https://example.org/dateline/?t=2020-10-10/2020-10-17&place=ganja';
    const filled = fillCitation(citations.dataset, {
      key: 'karabakh-2020?t=2020-10-10/2020-10-17&place=ganja',
      address,
      day: [2026, 3, 7],
      retrieved: `Retrieved 7 March 2026, from ${address}`,
    });
    for (const form of Object.values(filled)) {
      expect(form).toContain(address);
      expect(form).toContain(published.info.version);
      for (const token of Object.values(PLACEHOLDERS)) expect(form).not.toContain(token);
    }
    expect(filled.text).toMatch(/Retrieved 7 March 2026, from https:\S+$/);
    expect(filled.ris).toContain('Y2  - 2026/03/07\n');
    expect(filled.bibtex).toContain('accessed 2026-03-07]');
    expect(filled.bibtex).toMatch(/^@misc\{karabakh-2020-t-2020-10-10-2020-10-17-place-ganja,\n/);
    expect(JSON.parse(filled.csl)).toMatchObject({
      URL: address,
      version: published.info.version,
      accessed: { 'date-parts': [[2026, 3, 7]] },
    });
    expect(new Cite(filled.bibtex).data[0]).toMatchObject({ URL: address });
  });

  it('say once when a dataset of which no release is dated was retrieved', () => {
    const undated = filesInMemory(dataFiles(published, { ...notes, releases: [] }, URL_OF_SITE));
    const { text } = decodeCitations(JSON.parse(undated.get('citations.json')!)).dataset;
    expect(text).toContain('(n.d.)');
    expect(text).toMatch(/ \[Dataset\]\. \{\{retrieved\}\}$/);
  });

  it('can’t be broken by an address', () => {
    const filled = fillCitation(citations.dataset, {
      key: 'k',
      address: 'https://example.org/?q=}"\\{{accessed}}',
      day: [2026, 3, 7],
      retrieved: '',
    });
    expect(JSON.parse(filled.csl)).toHaveProperty('URL');
    expect(new Cite(filled.bibtex).data).toHaveLength(1);
  });

  it('know the sizes of the files', () => {
    for (const [name, bytes] of Object.entries(citations.files)) {
      expect(bytes, name).toBe(Buffer.byteLength(files.get(name)!));
    }
  });
});

describe('the notes beside the data', () => {
  it('name the version that the data has, first', () => {
    expect(notes.releases[0]?.version).toBe(published.info.version);
  });

  it('say of every source in which terms it writes, and of no other', () => {
    const headings = [...notes.gaps.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(new Set(headings)).toEqual(new Set(published.sources.map(({ id }) => id)));
  });
});

/** BibTeX has its own marks for quotes and dashes; the words are the same. */
function sameWords(a: string, b: string): boolean {
  const letters = (text: string): string =>
    text.replace(/<[^>]+>/g, '').replace(/[^\p{L}\p{N}]/gu, '');
  return letters(a) === letters(b);
}
