import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { articleOfQuotes } from './desk/article-of-quotes.ts';
import type { DeskClaim } from './desk/desk-driver.ts';
import { DeskDriver } from './desk/desk-driver.ts';
import { keyHand, mouseHand } from './desk/hands.ts';
import { requestsOf, sentOrElsewhere } from './desk/requests.ts';
import { unpackSaved } from './desk/unpack-saved.ts';

const run = promisify(execFile);
const TOOL = resolve('bin/dateline.js');

const DATASET = {
  Title: 'Two articles, coded at the desk',
  Summary: 'What two articles reported.',
  'Time zone': 'Asia/Baku',
  Licence: 'CC0',
  Language: 'en',
};
const FIRST = {
  Title: 'Despite a ceasefire, fighting intensifies',
  Publisher: 'Meydan TV',
  'Date of publication': '2020-10-12',
  Language: 'en',
};
const SECOND = {
  Title: 'A piece of another publisher',
  Publisher: 'TRT World',
  'Date of publication': '2020-10-12',
  Language: 'en',
};
const CEASEFIRE = 'Reported violations of the ceasefire';
const STRIKE = 'Reported missile strike, Ganja';
const MERCENARIES = 'Reported transport of fighters';

/** What is coded of the first article: twelve claims and more, a denial among them, and a place that no list has. */
const CLAIMS: readonly DeskClaim[] = [
  {
    sentence: /^On Monday, Armenian and Azerbaijani defense/,
    speaker: 'Armenian defence ministry',
    party: 'Officials',
    stance: 'Accuses',
    isReported: true,
    incident: {
      place: null,
      when: '2020-10-10/2020-10-12',
      category: 'Ceasefire violation reported',
      title: CEASEFIRE,
    },
  },
  {
    sentence: /^On Monday, Armenian and Azerbaijani defense/,
    speaker: 'Azerbaijani defence ministry',
    party: 'Officials',
    stance: 'Accuses',
    isReported: true,
    incident: CEASEFIRE,
  },
  {
    sentence: /^Each side accused the other/,
    speaker: 'Meydan TV',
    party: 'Press',
    incident: CEASEFIRE,
  },
  {
    sentence: /^At least ten were killed/,
    speaker: 'Meydan TV',
    figures: [{ words: /At least ten/, of: 'people' }],
    incident: {
      place: /^\d*Ganja/,
      when: '2020-10-11',
      category: 'Missile strike',
      title: STRIKE,
    },
  },
  {
    sentence: /^In retaliation, the Azerbaijani forces/,
    speaker: 'Meydan TV',
    incident: {
      place: {
        name: 'Khankendi',
        kind: 'City',
        radius: '4',
        point: '39.8153, 46.7519',
        origin: 'A map of the region.',
      },
      when: '2020-10-11',
      category: 'Shelling',
      title: 'Reported shelling, Khankendi / Stepanakert',
    },
  },
  {
    sentence: /^Later, the Azerbaijani Defense Ministry/,
    speaker: 'Azerbaijani defence ministry',
    isReported: true,
    incident: {
      place: {
        name: 'Tartar',
        kind: 'Town',
        radius: '3',
        point: '40.3444, 46.9306',
        origin: 'A map of the region.',
      },
      when: '2020-10-11',
      category: 'Attack of another or unstated kind',
      title: 'Reported attack, Tartar',
    },
  },
  {
    sentence: /The military-political leadership of Armenia/,
    speaker: 'President of Azerbaijan',
    party: 'Officials',
    stance: 'Accuses',
    incident: STRIKE,
  },
  {
    sentence: /Armenia is losing, therefore/,
    speaker: 'President of Azerbaijan',
    stance: 'Accuses',
    incident: STRIKE,
  },
  {
    sentence: /^Moscow, which monitors the developments/,
    speaker: 'Russian government',
    party: 'Officials',
    isReported: true,
    incident: CEASEFIRE,
  },
  {
    sentence: /We see the agreement is not yet fully/,
    speaker: 'Russian foreign minister',
    party: 'Officials',
    incident: CEASEFIRE,
  },
  {
    sentence: /is not faithful to the ceasefire/,
    speaker: 'Armenian foreign minister',
    party: 'Officials',
    stance: 'Accuses',
    incident: CEASEFIRE,
  },
  {
    sentence: /^He also accused Azerbaijan of involving/,
    speaker: 'Armenian foreign minister',
    stance: 'Accuses',
    isReported: true,
    incident: {
      place: null,
      when: '../2020-10-12',
      category: 'Other',
      title: MERCENARIES,
    },
  },
  {
    sentence: /^These allegations have repeatedly been denied/,
    speaker: 'Azerbaijani government',
    party: 'Officials',
    stance: 'Denies',
    isGeneral: true,
    isReported: true,
    incident: MERCENARIES,
  },
];

/** Of the second article: another number of the same thing. */
const OTHER: DeskClaim = {
  sentence: /killing nine people/,
  speaker: 'TRT World',
  party: 'Press',
  figures: [{ words: /nine/ }],
  incident: STRIKE,
};

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-desk-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

for (const [name, handOf] of [
  ['keys alone', keyHand],
  ['the mouse', mouseHand],
] as const)
  test(`an article becomes a dataset with ${name}`, { tag: '@once' }, async ({ page }) => {
    test.setTimeout(400_000);
    const requests = requestsOf(page);
    const desk = new DeskDriver(page, handOf(page));
    await desk.open();
    await desk.begin(DATASET);
    await desk.addArticle(articleOfQuotes('meydan-tv-2020-10-12'), FIRST);
    for (const claim of CLAIMS) await desk.claim(claim);
    await desk.setRestAside();
    await expect(desk.article.getByText('0 not coded yet')).toBeVisible();
    await desk.addArticle(articleOfQuotes('trt-world-2020-10-12'), SECOND);
    await desk.claim(OTHER);
    await desk.setRestAside();

    await unpackSaved(await desk.save(), folder);
    const dir = join(folder, 'two-articles-coded-at-the-desk');
    const articles = join(folder, 'articles');
    const check = await run(process.execPath, [TOOL, 'check', dir, '--articles', articles]);
    expect(check.stdout).toContain(
      '5 incidents checked, 14 quotes proven in 2 files: no findings.',
    );
    const verify = await run(process.execPath, [TOOL, 'verify', '--articles', articles, dir]);
    expect(verify.stdout).toContain('14 quotes proven');
    // Nothing is asked of another host, and nothing sent.
    expect(sentOrElsewhere(requests, page)).toEqual([]);
  });
