import type { ReactNode } from 'react';

/** What of the contract a table lists, each name once, in the `code` of its first column. */
export type ContractPart =
  | 'attributes'
  | 'steps'
  | 'methods'
  | 'events'
  | 'to-frame'
  | 'from-frame'
  | 'ui';

type Row = readonly [name: string, ...about: ReactNode[]];

interface ReferenceProps {
  readonly part: ContractPart;
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly Row[];
}

/** A table of public names; what is too wide for a narrow screen scrolls by itself. */
function Reference({ part, caption, head, rows }: ReferenceProps) {
  const id = `table-${part}`;
  return (
    // What scrolls sideways must be in reach of the arrow keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="about__scroll" role="region" aria-labelledby={id} tabIndex={0}>
      <table data-contract={part}>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...about]) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              {about.map((cell, at) => (
                <td key={head[at + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function Sizes() {
  return (
    <Reference
      part="ui"
      caption="What an embed shows; the first is the default"
      head={['ui', 'Shows', 'A good height']}
      rows={[
        [
          'full',
          'The map, its legend, the timeline, and the list with its filters',
          '720 px; 1,650 px in a column under 761 px, where the list comes last',
        ],
        [
          'compact',
          'The map and the timeline; the list behind a button',
          '480 px, or 600 px and more',
        ],
        ['none', 'The map and a line below it; the list behind a button', '420 px'],
      ]}
    />
  );
}

export function Attributes() {
  return (
    <Reference
      part="attributes"
      caption="Attributes of dateline-map; all but the first two are also parameters of the frame’s address, and keys of a view"
      head={['Name', 'Holds', 'Default']}
      rows={[
        ['src', 'The address of the embed folder', 'beside embed.js'],
        ['title', 'The frame’s name, for those who can’t see it', 'Map'],
        [
          't',
          <>
            The window: a day <code>2020-10-11</code>, days <code>2020-10-10/2020-10-17</code> (both
            included) or clock times <code>2020-10-10T12:00/2020-10-11T02:00</code>, in the
            dataset’s own zone
          </>,
          'the whole span',
        ],
        ['place', 'A place that is open, and that the map shows', 'none'],
        ['incident', 'An incident that is open', 'none'],
        ['cat', 'Categories or groups that are shown, with commas', 'all'],
        ['party', 'Parties whose claims are shown, with commas', 'all'],
        ['source', 'Articles that are shown, with commas', 'all'],
        ['q', 'Search words', 'none'],
        [
          'map',
          <>
            Where the map looks: <code>zoom/lat/lng</code>
          </>,
          'the place, else everything',
        ],
        ['lang', 'The language of the interface', 'en'],
        [
          'theme',
          <>
            <code>auto</code>, <code>light</code> or <code>dark</code>
          </>,
          'auto',
        ],
        [
          'view',
          <>
            <code>window</code>: what lies in the window; <code>until</code>: everything up to its
            end
          </>,
          'window',
        ],
        ['ui', 'How much is shown, as above', 'full'],
      ]}
    />
  );
}

export function Methods() {
  return (
    <Reference
      part="methods"
      caption="Methods of dateline-map"
      head={['Name', 'Does']}
      rows={[
        [
          'setView',
          <>
            Shows a view. It is whole: a key that it leaves out goes back to its default, all but{' '}
            <code>lang</code>, <code>theme</code> and <code>ui</code>. Of several, the last counts.
          </>,
        ],
        ['getView', 'A promise of the view that is shown now, without defaults'],
        ['play', 'Lets the window move through time'],
        ['pause', 'Stops it'],
      ]}
    />
  );
}

export function Events() {
  return (
    <Reference
      part="events"
      caption="Events of dateline-map; they bubble"
      head={['Name', 'When', 'detail']}
      rows={[
        ['dateline-ready', 'The list can be used; what was asked for before is done', 'null'],
        [
          'dateline-view',
          'What is shown has changed, by the reader’s hand or by yours',
          'the view',
        ],
        [
          'dateline-select',
          'A place or an incident was opened or closed',
          <code key="select">{'{ place, incident }'}</code>,
        ],
        [
          'dateline-error',
          'Something can’t be shown: the map, a step, or a place or an incident that the data lacks',
          <>
            <code>{'{ message }'}</code>, of a step <code>{'{ message, step }'}</code>
          </>,
        ],
      ]}
    />
  );
}

export function Steps() {
  return (
    <Reference
      part="steps"
      caption="Attributes of what moves a map"
      head={['Name', 'Holds']}
      rows={[
        ['data-dateline-step', 'The view as JSON: an object whose values are strings'],
        ['data-dateline-for', 'The id of the map; without it, the nearest one before the step'],
      ]}
    />
  );
}

export function Messages() {
  return (
    <>
      <Reference
        part="to-frame"
        caption="Messages to the frame"
        head={['type', 'payload', 'Does']}
        rows={[
          ['setView', 'a view', 'Shows it, whole'],
          ['getView', 'null', 'Asks for a view message with the same id'],
          ['play', 'null', 'Lets the window move'],
          ['pause', 'null', 'Stops it'],
        ]}
      />
      <Reference
        part="from-frame"
        caption="Messages from the frame"
        head={['type', 'payload', 'When']}
        rows={[
          ['ready', 'null', 'The list can be used'],
          ['view', 'the view', 'What is shown has changed (id null), or getView asked (its id)'],
          [
            'select',
            <code key="select">{'{ place, incident }'}</code>,
            'One was opened; both null: closed',
          ],
          [
            'height',
            <code key="height">{'{ height }'}</code>,
            'The embed wants to be so high, in pixels; again for a minute while it is not',
          ],
          [
            'error',
            <code key="error">{'{ message }'}</code>,
            'Something can’t be shown, also a place or an incident that the data lacks',
          ],
        ]}
      />
    </>
  );
}
