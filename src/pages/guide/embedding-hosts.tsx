import { Code } from './GuideCode.tsx';
import type { Recipes } from './embedding-recipes.ts';

/** Pages that have ways of their own to hold what is not theirs. */
export function OtherPages({ code }: { code: Recipes }) {
  return (
    <>
      <h3>pym.js</h3>
      <p>
        The frame speaks the height messages of NPR’s pym.js, so a page that has it needs nothing
        else:
      </p>
      <Code text={code.pym} />
      <h3>AMP</h3>
      <p>
        It also speaks those of <code>amp-iframe</code>, which asks for <code>resizable</code>, a
        placeholder named <code>overflow</code>, and a place below the first screen:
      </p>
      <Code text={code.amp} />
      <h3>WordPress</h3>
      <ul>
        <li>
          Paste either code into a <b>Custom HTML</b> block. WordPress strips frames and scripts
          unless your role may post unfiltered HTML; on a single site administrators and editors
          may.
        </li>
        <li>
          An address of the map, alone in a paragraph, is looked up by oEmbed. What a site that
          WordPress doesn’t list answers goes into <code>{'<iframe sandbox="allow-scripts">'}</code>
          . The map works in it where its server sends <a href="#policies">CORS headers</a>; as no
          link can open from there, the embed shows the addresses of the articles.
        </li>
        <li>
          WordPress.com and plugins that clean the HTML take frames of other sites out: ask an
          administrator, or link to the map with its picture.
        </li>
      </ul>
    </>
  );
}

/** What the host’s policy must allow, and what the server of the map must send. */
export function Policies({ code, site }: { code: Recipes; site: string }) {
  return (
    <>
      <h3>Your page</h3>
      <p>
        If it has a Content Security Policy, these are all that an embed needs: the first for the
        frame, the second for <code>embed.js</code>, the third for the picture in the element. A
        directive that your policy has already gets the address added, as of two only the first
        counts; a new one takes the place of <code>default-src</code>, so repeat what that allows.
      </p>
      <Code text={code.hostPolicy(new URL(site).origin)} recipe="host-policy" />
      <p>
        The element sets its styles by script, which no <code>style-src</code> forbids; a{' '}
        <code>style</code> attribute in the pasted code falls away where inline styles are
        forbidden, so give the height in your stylesheet there.
      </p>
      <p>
        In a sandbox, <code>allow-scripts</code> is enough for the map to work, where its server
        sends the header below; <code>allow-popups</code> lets links open,{' '}
        <code>allow-same-origin</code> makes the header unnecessary. Without either, no script, data
        or style of ours may load: a bare frame shows the incidents with their quotes and citations
        as plain text, the element shows the link and the picture inside it. Storage is never
        needed.
      </p>
      <h3>Your own copy of the site</h3>
      <p>
        It is static files with relative addresses, for any folder of any host. The server must not
        forbid frames: no <code>X-Frame-Options</code>, and no <code>frame-ancestors</code> that
        leaves your pages out. For frames that are sandboxed without <code>allow-same-origin</code>,
        every file needs one header, as such a frame is a stranger to its own server:
      </p>
      <Code text={code.cors} />
      <p>
        <code>always</code> sends it with errors, too. In nginx, an <code>add_header</code> in a
        location drops all that it would inherit: repeat there those that the server sets. Nothing
        in the files is secret, and the site sets no cookie and needs none, so it gives nothing
        away. Build with <code>DATELINE_URL</code> set to the address the site will have: oEmbed,
        previews and printed addresses name it.
      </p>
      <p>
        A dataset of more than 20,000 incidents is many files, of which the page fetches what is
        looked at. Any host will do for them, too; one that answers requests for a part of a file (
        <code>Range</code>) spares whoever follows a link to one incident some megabytes.
      </p>
      <p>
        Where it sends its own policy as well, it has to allow what the pages’ own does:{' '}
        <code>script-src</code>, <code>style-src</code>, <code>font-src</code>,{' '}
        <code>connect-src</code> and <code>frame-src</code> <code>&apos;self&apos;</code>,{' '}
        <code>img-src &apos;self&apos; data:</code> and{' '}
        <code>worker-src &apos;self&apos; data:</code>.
      </p>
    </>
  );
}

/** @param version the latest */
export function Versions({ site, version }: { site: string; version: string }) {
  return (
    <>
      <p>
        An embed shows the latest version of the data, corrections included. What must stay as it
        was checked pins its version: <code>{`${site}embed/?data=${version}`}</code>, as the frame’s
        address or the element’s <code>src</code>. The page takes the same parameter.
      </p>
      <p>
        Every build keeps the versions that it finds in the folder it writes to. A page that is
        asked for one that is not there says so, and shows the latest.
      </p>
    </>
  );
}

export function Privacy() {
  return (
    <p>
      An embed asks nothing of any host but the one that it comes from, sets no cookie, stores
      nothing in the browser and counts nobody. The messages that it sends your page hold the view
      and a height. Links to articles open their publishers’ sites, in a tab of their own and
      without telling whence.
    </p>
  );
}

export function Printing() {
  return (
    <p>
      On paper the element gives way to what is inside it and to the address of the view it shows; a
      bare frame prints its map and that address. Without JavaScript, a frame shows the list of
      incidents with every quote and citation; the element shows the link and the picture inside it.
    </p>
  );
}

export function Troubles() {
  return (
    <dl className="about__terms embedding__troubles">
      <dt>Nothing is there</dt>
      <dd>
        Look at the browser’s console: a policy that refuses the frame or the script names its
        directive, which is to be changed as <a href="#policies">above</a>. A page served by HTTPS
        shows no frame of plain HTTP.
      </dd>
      <dt>The link stays, the map doesn’t come</dt>
      <dd>
        The script did not run (look for <code>embed.js</code> in the page’s own source: some
        systems strip it), or the frame did not load: open its address in a tab.
      </dd>
      <dt>The list comes, the map doesn’t</dt>
      <dd>
        It comes when it is in view. If it stays a picture, the browser has no WebGL 2; in a frame
        that is sandboxed, and then without any style, the <a href="#policies">CORS header</a> is
        missing.
      </dd>
      <dt>Too low, or a second scroll bar</dt>
      <dd>
        Give <code>dateline-map</code> no height, or one of the <a href="#sizes">good heights</a>. A
        bare frame has a fixed one.
      </dd>
      <dt>The wrong days</dt>
      <dd>
        Times are in the dataset’s zone, not in the reader’s. A day is whole, an interval of days
        includes its last.
      </dd>
      <dt>A step does nothing</dt>
      <dd>
        The attribute must be JSON with strings as values, in single quotes so that it can hold
        double ones: <code>{`data-dateline-step='{"place":"ganja"}'`}</code>. Otherwise it is passed
        over, and named once: in the console, and by <code>dateline-error</code>. A step above every
        map needs <code>data-dateline-for</code>.
      </dd>
      <dt>An older version is asked for</dt>
      <dd>The embed says so: this site was built without it, or its folder was deleted.</dd>
    </dl>
  );
}
