import { createHash } from 'node:crypto';
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRandom } from '../random.js';

/** What it is made from: its places, speakers and categories. */
const MODEL = fileURLToPath(new URL('../../datasets/valencia-flood/', import.meta.url));
/** Of an article, UTF-16 units, about. */
export const LENGTH = 5000;
/** Incidents an article, one claim each. */
const CODED = 20;
const PLACES = ['Torrent', 'Paiporta', 'Catarroja', 'Chiva', 'Utiel', 'Requena'];
const CATEGORIES = ['river-overflow', 'other'];
const SPEAKERS = ['emergency-centre', 'regional-ministry', 'residents'];

/**
 * Writes a dataset that many articles have been coded into, and their texts.
 * @param {string} out a folder, which is replaced
 * @param {number} count of articles
 * @returns {{ dir: string, articles: string, incidents: number }}
 */
export function writeDeskData(out, count) {
  rmSync(out, { recursive: true, force: true });
  const dir = join(out, 'data');
  const articles = join(out, 'articles');
  cpSync(MODEL, dir, { recursive: true });
  // Beside the dataset, as the desk reads them where they are given.
  renameSync(join(dir, 'articles'), articles);
  const random = createRandom(1);
  const sources = JSON.parse(readFileSync(join(dir, 'events/sources.json'), 'utf8'));
  /** @type {string[]} */
  const lines = [];
  for (let n = 1; n <= count; n += 1) {
    const source = `made-up-${String(n).padStart(3, '0')}`;
    const { text, sentences } = articleOf(random, n);
    writeFileSync(join(articles, `${source}.txt`), text);
    sources.push({
      id: source,
      type: 'article-newspaper',
      title: `An article that never was, ${n}`,
      issued: { 'date-parts': [[2023, 10, 31]] },
      language: 'en',
      'container-title': 'The Example',
      custom: {
        sha256: createHash('sha256').update(text).digest('hex'),
        inferred: ['title', 'issued', 'container-title'],
      },
    });
    for (const [at, { start, end }] of sentences.slice(0, CODED).entries())
      lines.push(JSON.stringify(incidentOf({ source, text, start, end, at, n })));
  }
  writeFileSync(join(dir, 'events/sources.json'), `${JSON.stringify(sources, null, 2)}\n`);
  writeFileSync(join(dir, 'events/incidents.jsonl'), `${lines.join('\n')}\n`);
  return { dir, articles, incidents: lines.length };
}

/** @param {import('../random.js').Random} random @param {number} n */
function articleOf(random, n) {
  /** @type {{ start: number, end: number }[]} */
  const sentences = [];
  let text = '';
  while (text.length < LENGTH) {
    const place = PLACES[random.integer(0, PLACES.length - 1)];
    const sentence = `On ${random.integer(26, 31)} October at least ${random.integer(2, 40)} houses were damaged in ${place}, the emergency centre said in report ${n}.${sentences.length}, and nobody was hurt there.`;
    sentences.push({ start: text.length, end: text.length + sentence.length });
    text += `${sentence}${random.chance(0.3) ? '\n\n' : ' '}`;
  }
  return { text: `${text.trimEnd()}\n`, sentences };
}

/** @param {{ source: string, text: string, start: number, end: number, at: number, n: number }} of */
function incidentOf({ source, text, start, end, at, n }) {
  return {
    id: `${source}-${at}`,
    title: `Report ${n}.${at}`,
    category: CATEGORIES[at % CATEGORIES.length],
    when: `2023-10-${26 + (at % 6)}`,
    place: ['torrent', 'paiporta', 'catarroja'][at % 3],
    claims: [
      {
        source,
        quote: {
          exact: text.slice(start, end - 1),
          ...(start > 0 && { prefix: text.slice(start - 32, start) }),
          suffix: text.slice(end - 1, end + 31),
          start,
          end: end - 1,
        },
        speaker: SPEAKERS[at % SPEAKERS.length],
        stance: 'reports',
        reported: true,
      },
    ],
  };
}
