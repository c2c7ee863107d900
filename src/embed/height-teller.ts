/**
 * The delay after which a height that nobody has followed is told again, milliseconds: a page that listens late has it
 * within a second.
 * Not one of `PACE`: the frame's first script shares no file with the app, which would be one more to wait for.
 */
const EVERY = 700;
/** How often it is told so; from then on each wait is twice the last, for most pages give their frames one height for good. */
const OFTEN = 8;
/** How often it is told again at most: within a minute. Then the page is left alone. */
const MOST = 13;
/** How often at most in a page that has been told a height in vain before. */
const MOST_IN_VAIN = 2;

export interface HeightTeller {
  /** @param height how high the embed wants to be, CSS pixels */
  readonly tell: (height: number) => void;
  /** Tells it once more, where it is known: somebody has begun to listen. */
  readonly again: () => void;
}

/**
 * Tells the page around a frame how high it wants to be, and again as long as the frame has another height: the page may
 * add its listener later than the frame is ready. It begins anew when the frame comes into view or is resized; where this
 * height has been told in vain, in short.
 */
export function createHeightTeller(frame: Window, post: (height: number) => void): HeightTeller {
  let wanted: number | null = null;
  let isInVain = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const repeat = (times: number): void => {
    if (wanted === null || frame.innerHeight === wanted) {
      isInVain = false;
      return;
    }
    post(wanted);
    if (times < (isInVain ? MOST_IN_VAIN : MOST)) wait(times);
    else isInVain = true;
  };
  const wait = (times: number): void => {
    timer = setTimeout(repeat, EVERY * 2 ** Math.max(0, times + 1 - OFTEN), times + 1);
  };
  const begin = (): void => {
    clearTimeout(timer);
    wait(0);
  };
  const { document } = frame;
  frame.addEventListener('resize', begin);
  document.addEventListener('visibilitychange', begin);
  new IntersectionObserver(begin).observe(document.documentElement);

  return {
    tell(height) {
      wanted = height;
      isInVain = false;
      post(height);
      begin();
    },
    again() {
      if (wanted !== null) post(wanted);
    },
  };
}
