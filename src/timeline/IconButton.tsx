import type { ComponentProps } from 'react';
import { Icon } from './ButtonIcon.tsx';
import type { IconName } from './ButtonIcon.tsx';

interface Props extends Omit<ComponentProps<'button'>, 'children' | 'type' | 'title'> {
  readonly icon: IconName;
  /** Its name, which a pointer is told as well. */
  readonly label: string;
}

/** A button that is an icon alone. */
export function IconButton({ icon, label, ...button }: Props) {
  return (
    <button type="button" aria-label={label} title={label} {...button}>
      <Icon name={icon} />
    </button>
  );
}
