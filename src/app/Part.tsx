import { useLayoutEffect, useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import { useMessages } from '../messages/messages-context.tsx';
import { Later } from '../ui/lazy/Later.tsx';
import type { PartFailure } from '../ui/lazy/Later.tsx';
import type { LazyPart } from '../ui/lazy/lazy-part.ts';
import { FailedNotice } from './FailedNotice.tsx';

interface Props<T> {
  readonly name: string;
  /** The class of the region that the part draws, if it does: what stands in for it can take the focus as well. */
  readonly className?: string;
  readonly part: LazyPart<T>;
  readonly children: (module: T) => ReactNode;
}

/** A region whose code comes when it is first shown; where it does not come, or fails, it says so and can be tried again. */
export function Part<T>({ name, className, part, children }: Props<T>) {
  const words = useMessages();
  const focused = useRef(false);
  const standIn = (failure: PartFailure | null): ReactNode => {
    const said = failure?.isHere ? words.regionFailed(name) : words.partFailed(name);
    const content = failure ? (
      <FailedNotice
        said={said}
        detail={failure.isHere ? failure.error.message : null}
        retry={failure.retry}
        retried={failure.retried}
      />
    ) : (
      <p role="status">{words.loadingPart}</p>
    );
    if (className === undefined || failure?.isHere) return content;
    return (
      <section
        className={className}
        aria-label={name}
        tabIndex={-1}
        onFocus={() => {
          focused.current = true;
        }}
        onBlur={() => {
          focused.current = false;
        }}
      >
        {content}
      </section>
    );
  };
  return (
    <Later part={part} attempt={0} standIn={standIn}>
      {(module) =>
        className === undefined ? (
          children(module)
        ) : (
          <Arrived waits={focused} className={className}>
            {children(module)}
          </Arrived>
        )
      }
    </Later>
  );
}

interface ArrivedProps {
  readonly className: string;
  /** Whether the focus is in what stands in its place. */
  readonly waits: RefObject<boolean>;
  readonly children: ReactNode;
}

/** Who waits for a region in its place is in it when it comes. */
function Arrived({ className, waits, children }: ArrivedProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (waits.current)
      box.current?.querySelector<HTMLElement>(`.${className}`)?.focus({ preventScroll: true });
  }, [className, waits]);
  return (
    <div ref={box} className="part">
      {children}
    </div>
  );
}
