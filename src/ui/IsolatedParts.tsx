import { Fragment } from 'react';
import type { ReactNode } from 'react';

interface Props {
  /** Those that are empty are left out. */
  readonly parts: readonly ReactNode[];
  readonly separator: string;
}

/** Texts one after another, each in its own direction: one that runs from right to left leaves the others where they stand. */
export function IsolatedParts({ parts, separator }: Props) {
  return parts.filter(Boolean).map((part, at) => (
    <Fragment key={at}>
      {at > 0 && separator}
      <bdi>{part}</bdi>
    </Fragment>
  ));
}
