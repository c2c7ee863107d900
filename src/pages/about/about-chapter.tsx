import type { ReactNode } from 'react';

/** The id of a chapter's heading. */
export function titleId(id: string): string {
  return `${id}-title`;
}

/** A part of the About page that an address can name. */
export function Chapter({
  id,
  title,
  children,
}: {
  id: string;
  title: ReactNode;
  children: ReactNode;
}) {
  return (
    <section id={id} aria-labelledby={titleId(id)}>
      <h2 id={titleId(id)}>{title}</h2>
      {children}
    </section>
  );
}
