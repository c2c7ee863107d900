import { renderToStaticMarkup } from 'react-dom/server';
import type { PublishedDataset } from '../../dataset/open/published.ts';
import type { DatasetInfo } from '../../evidence/model.ts';
import { en } from '../../messages/en.ts';
import { Chapter } from '../about/about-chapter.tsx';
import { Code } from './GuideCode.tsx';
import { OtherPages, Policies, Printing, Privacy, Troubles, Versions } from './embedding-hosts.tsx';
import { recipes } from './embedding-recipes.ts';
import type { Recipes } from './embedding-recipes.ts';
import { Attributes, Events, Messages, Methods, Sizes, Steps } from './embedding-reference.tsx';
import { PageMeta } from '../PageMeta.tsx';
import type { PagePlaces } from '../static-page.tsx';

/** What the build writes into `embedding/`: the guide for those who put Dateline into their own pages. */
export function embeddingPage(
  published: PublishedDataset,
  places: PagePlaces,
): { head: string; body: string } {
  const head = renderToStaticMarkup(
    <PageMeta
      published={published}
      site={places.site}
      canonical={places.canonical}
      title={`Embed ${en.appName}`}
      description={`How a newsroom puts “${published.info.title}” into its own pages: frame, element, articles that move the map, messages, policies.`}
    />,
  );
  const body = renderToStaticMarkup(<Guide info={published.info} places={places} />);
  return { head, body };
}

const CHAPTERS = {
  ways: 'Three ways',
  sizes: 'Sizes',
  attributes: 'Attributes and parameters',
  script: 'From your own script',
  scrolling: 'Articles that move the map',
  messages: 'Messages of a bare frame',
  others: 'pym.js, AMP, WordPress',
  policies: 'Policies and servers',
  versions: 'Versions of the data',
  privacy: 'Privacy',
  print: 'Print, and without JavaScript',
  troubles: 'When something is wrong',
} as const;

interface GuideProps {
  readonly info: DatasetInfo;
  readonly places: PagePlaces;
}

function Guide({ info: { title, version }, places }: GuideProps) {
  const { site } = places;
  const code = recipes(site);
  return (
    <>
      <header className="about__header">
        <a className="about__name" href={places.toRoot}>
          {en.appName}
        </a>
        <p className="about__dataset">{title}</p>
      </header>
      <main className="about embedding">
        <h1>Embed {en.appName}</h1>
        <p className="about__lead">
          A map and a timeline in your own article, as one line of code or as an element that your
          page can steer. No account, no key, and nothing that follows your readers.
        </p>
        <ul className="embedding__contents">
          {Object.entries(CHAPTERS).map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>

        <Chapter id="ways" title={CHAPTERS.ways}>
          <Ways code={code} places={places} />
        </Chapter>

        <Chapter id="sizes" title={CHAPTERS.sizes}>
          <SizesChapter />
        </Chapter>

        <Chapter id="attributes" title={CHAPTERS.attributes}>
          <Attributes />
          <p>
            What is missing or malformed is the default: an embed never breaks over a parameter.
            Attributes are live, and a change of one is a <code>setView</code> of them all. So one
            that is removed goes back to its default, but <code>theme</code>, <code>ui</code> and{' '}
            <code>lang</code> stay as they are: set them to another value instead. For ids of places
            and incidents, open one and look at the address.
          </p>
        </Chapter>

        <Chapter id="script" title={CHAPTERS.script}>
          <Methods />
          <Events />
          <Code text={code.script} />
          <p>
            Methods may be called before the map is there: what they ask for is done when it is
            ready.
          </p>
        </Chapter>

        <Chapter id="scrolling" title={CHAPTERS.scrolling}>
          <Scrolling code={code} />
        </Chapter>

        <Chapter id="messages" title={CHAPTERS.messages}>
          <BareFrame code={code} />
        </Chapter>

        <Chapter id="others" title={CHAPTERS.others}>
          <OtherPages code={code} />
        </Chapter>
        <Chapter id="policies" title={CHAPTERS.policies}>
          <Policies code={code} site={site} />
        </Chapter>
        <Chapter id="versions" title={CHAPTERS.versions}>
          <Versions site={site} version={version} />
        </Chapter>
        <Chapter id="privacy" title={CHAPTERS.privacy}>
          <Privacy />
        </Chapter>
        <Chapter id="print" title={CHAPTERS.print}>
          <Printing />
        </Chapter>
        <Chapter id="troubles" title={CHAPTERS.troubles}>
          <Troubles />
        </Chapter>
      </main>
      <footer className="about__footer">
        <a href={places.toRoot}>Back to the map and the timeline</a>
      </footer>
    </>
  );
}

function Ways({
  code,
  places: { site, toRoot },
}: {
  readonly code: Recipes;
  readonly places: PagePlaces;
}) {
  return (
    <>
      <p>
        Open the <a href={toRoot}>map</a>, go to what you want to show, and press <b>Embed</b>: it
        writes the code for that view. By hand it looks like this.
      </p>
      <h3>A frame</h3>
      <p>
        Works wherever frames do, and needs no script of your page. What it shows is in its address;
        the height is yours; without <code>frameborder</code>, or <code>border: 0</code> in your
        stylesheet, browsers draw a border around it.
      </p>
      <Code text={code.frame} />
      <h3>The element</h3>
      <p>
        A small script (under 3 kB) makes the frame when it comes near the screen, gives it the
        height that it needs, and lets your page move it. What is inside stands in its place until
        it is there, on paper, and where scripts don’t run. It may be created, moved and removed at
        any time, and there may be several on a page.
      </p>
      <Code text={code.element} recipe="element" />
      <h3>Your own article, or an address alone</h3>
      <p>
        <a href={`${toRoot}explainer/`}>The example article</a> is one HTML file with one stylesheet
        and no script but <code>embed.js</code>. Save both, put your words and your steps in, write{' '}
        <code>{site}</code> wherever it says <code>../</code>, and take the{' '}
        <code>Content-Security-Policy</code> out of its head: it allows its own host alone.
      </p>
      <p>
        Systems that know oEmbed take the address of the site; the answer is in{' '}
        <a href={`${toRoot}oembed.json`}>oembed.json</a>.
      </p>
    </>
  );
}

function SizesChapter() {
  return (
    <>
      <Sizes />
      <p>
        Every size works from 320 pixels of width up, may start in a part of the page that is
        hidden, and follows when the page gives it more or less room. The list of incidents with its
        quotes and sources comes first; the map comes once it is in view. Readers move the map with
        two fingers, so that one finger scrolls your page.
      </p>
      <p>
        Up to 480 pixels high, an embed does one thing: it has its title, the map, a strip to move
        through time, and a line below; a tap on a mark shows its first quote. The whole timeline
        and the list need more.
      </p>
      <p>
        The element is as high as its content asks for, unless your stylesheet gives{' '}
        <code>dateline-map</code> a height. A bare frame has the height that you write; to follow,
        listen to its <a href="#messages">height</a>.
      </p>
    </>
  );
}

function Scrolling({ code }: { readonly code: Recipes }) {
  return (
    <>
      <p>
        Give a paragraph a view, and it moves the map when it crosses the middle of the screen,
        forward and back. Above the first step, the map goes back to what its attributes say. No
        script of yours is needed, and with reduced motion the map jumps. In a part of the page that
        scrolls by itself, it is the middle of that. The step in force has{' '}
        <code>aria-current=&quot;step&quot;</code>, which your stylesheet can mark.
      </p>
      <Code text={code.steps} />
      <Steps />
      <p>Keep the map in view with your stylesheet, on a phone not higher than half of it:</p>
      <Code text={code.sticky} />
      <h3 id="scrollama">With scrollama</h3>
      <p>
        Where your article steers other things as well, let{' '}
        <a href="https://github.com/russellsamora/scrollama" rel="noopener">
          scrollama
        </a>{' '}
        steer the map, too:
      </p>
      <Code text={code.scrollama} recipe="scrollama" />
    </>
  );
}

function BareFrame({ code }: { readonly code: Recipes }) {
  return (
    <>
      <p>
        The element speaks for you. A page that has only the frame can send and hear the messages
        itself; all have one form:
      </p>
      <Code text={code.message} />
      <Messages />
      <Code text={code.frameScript} />
      <p>
        The frame hears the page around it and nobody else. With <code>origin=</code> and your
        site’s origin in its address (<code>?origin=https://news.example</code>), it hears and
        answers that origin alone. What is not a message of this form is ignored in silence.
      </p>
    </>
  );
}
