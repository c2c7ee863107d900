/** Something that may fail while somebody reads. */
export interface Failure {
  readonly failure: string;
  /** What the reader sees then. */
  readonly seen: string;
  /** The test that proves it: a file of the project, and the test's name in it. */
  readonly test: { readonly file: string; readonly name: string };
}

const browser = (name: string, file = 'failures'): Failure['test'] => ({
  file: `e2e/${file}.spec.ts`,
  name,
});

/** Each failure, once: the About page shows them, and the browser tests prove them by their names. */
export const FAILURES: readonly Failure[] = [
  {
    failure: 'A script that the page starts with is missing, cut short, something else, or hangs',
    seen: 'The incidents with their quotes, as text, and the sentence that the map and the timeline have not come, with Try again. What hangs is given up after 15 seconds, here and below.',
    test: browser('a start script'),
  },
  {
    failure: 'JavaScript is turned off',
    seen: 'The incidents with their quotes and citations, as text, and a picture of the map.',
    test: browser(
      'without JavaScript every incident stands in the page with its quotes and citations',
    ),
  },
  {
    failure: 'The browser is too old: it knows no modules, or lacks what the page’s code needs',
    seen: 'The incidents as text, and a sentence that says so, or what failed, with Try again.',
    test: browser('an old browser'),
  },
  {
    failure: 'The stylesheet is missing, cut short, something else, or hangs',
    seen: 'All words without their look, and a sentence that says so, with Try again.',
    test: browser('a stylesheet'),
  },
  {
    failure: 'The dataset is missing, cut short, something else, or hangs',
    seen: 'The incidents as text, and which file did not come and what came instead, with Try again.',
    test: browser('the dataset'),
  },
  {
    failure: 'An incident of a large dataset does not come',
    seen: 'Its title and time, and a sentence that says so, with Try again.',
    test: browser('an incident that can’t be had is told of, and comes on Try again', 'packed'),
  },
  {
    failure: 'The search of a large dataset does not come',
    seen: 'A sentence that the words do not filter yet, with Try again.',
    test: browser(
      'is searched by its own files of words, and says when they can’t be had',
      'packed',
    ),
  },
  {
    failure: 'The code of the timeline is missing, cut short, or hangs',
    seen: 'Map and list; in the timeline’s place a sentence that says so, with Try again.',
    test: browser('the timeline'),
  },
  {
    failure: 'The code of the reader, or of what the page’s buttons open, is cut short or hangs',
    seen: 'In its place a sentence that says so, with Try again; after a try in vain also Reload the page.',
    test: browser('code that comes later'),
  },
  {
    failure: 'The marks of the map do not come',
    seen: 'The map without marks, list and timeline, and a sentence that says so, with Try again.',
    test: browser('the marks'),
  },
  {
    failure: 'The code of the map is missing or hangs',
    seen: 'A still map with its marks, list and timeline, and a sentence that says so, with Try again; what comes after all is shown.',
    test: browser('the map'),
  },
  {
    failure: 'A part of the map is missing or hangs: its relief, its worker, its streets',
    seen: 'The map without it, as far as that can be drawn, and a sentence that says so, with Try again.',
    test: browser('a part of the map'),
  },
  {
    failure: 'Borders and waters are missing, something else, or hang',
    seen: 'The marks where the places are, list and timeline, and a sentence that says so, with Try again.',
    test: browser('the ground'),
  },
  {
    failure: 'The browser has no WebGL 2',
    seen: 'A still map with its marks, and a sentence that says so.',
    test: browser('without WebGL 2 a picture of the map serves, with its marks'),
  },
  {
    failure: 'The browser takes the map’s graphics memory for good',
    seen: 'One new map; where that loses it too, a still map with its marks and the reason, with Try again.',
    test: browser(
      'a context that stays lost gets one new map, then the picture and the reason',
      'map',
    ),
  },
  {
    failure: 'The fonts do not come',
    seen: 'The page in the system’s fonts.',
    test: browser('without relief and fonts the map is drawn all the same', 'map'),
  },
  {
    failure: 'The connection is lost while the page is open',
    seen: 'All that has come goes on to work; what is asked for and can’t come says so, with Try again.',
    test: browser('a lost connection'),
  },
  {
    failure: 'There is no connection, on a later visit',
    seen: 'The page as it was: map, incidents with their quotes, kept copies of sources, versions of the data, About. Of a dataset above 24 MB, what was looked at before. Downloads, embeds, the desk and pictures for links do not open.',
    test: browser('one visit is enough to read without a connection', 'offline'),
  },
  {
    failure: 'The site is published anew while the page is open, or kept on the machine',
    seen: 'All of the version that the page began with, and a sentence that a new one is ready, with Reload the page; never a part of each.',
    test: browser('a new version waits until it is asked for', 'offline'),
  },
  {
    failure: 'The machine’s clock is wrong by decades, in whatever zone',
    seen: 'The same window and the same incidents: times are those of the dataset’s zone.',
    test: browser('a clock'),
  },
  {
    failure: 'Storage is forbidden',
    seen: 'The page as ever: it keeps nothing. The desk says that it keeps nothing, and works.',
    test: browser('forbidden storage'),
  },
  {
    failure: 'Storage is full, at the desk',
    seen: 'The sentence that there is no room, and that the work is to be saved now; it is kept again once there is room.',
    test: {
      file: 'src/desk/keep/keep.test.ts',
      name: 'is told when it is full, and written in order once there is room',
    },
  },
  {
    failure: 'A script of an embed is missing, cut short, or hangs',
    seen: 'In a plain frame the incidents as text and a sentence that says so, with Try again; the host’s page is told.',
    test: browser('an embed'),
  },
  {
    failure: 'The frame or embed.js does not come to an article that embeds the map',
    seen: 'The article with what its author wrote in the map’s place: a link to the map.',
    test: browser('an article'),
  },
  {
    failure: 'What reads a table of one’s own does not come, or hangs',
    seen: 'A sentence that says so; the file can be given again.',
    test: browser('a table of one’s own'),
  },
  {
    failure: 'A script of the desk, or of its preview, does not come, or hangs',
    seen: 'A sentence that says so, with Try again and, from the preview, the way back; what was done is there.',
    test: browser('the desk'),
  },
];
