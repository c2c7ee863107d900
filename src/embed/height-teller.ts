/** How often a height that nobody has followed is told again, milliseconds: a page that listens late has it within a second. */
const EVERY = 700;
/** How long, milliseconds: a page that gives its frames one height for good is left alone after that. */
const FOR = 60_000;

export interface HeightTeller {
  /** @param height how high the embed wants to be, CSS pixels */
  readonly tell: (height: number) => void;
  /** Tells it once more, where it is known: somebody has begun to listen. */
  readonly again: () => void;
}

/**
 * Tells the page around a frame how high it wants to be, and again as long as the frame has another height: the page may
 * add its listener later than the frame is ready. It begins anew when the frame comes into view or is resized.
 */
export function createHeightTeller(frame: Window, post: (height: number) => void): HeightTeller {
  let wanted: number | null = null;
  let until = 0;
  let timer: ReturnType<typeof setInterval> | undefined;

  const repeat = (): void => {
    if (wanted === null || frame.innerHeight === wanted || Date.now() > until) clearInterval(timer);
    else post(wanted);
  };
  const begin = (): void => {
    clearInterval(timer);
    until = Date.now() + FOR;
    timer = setInterval(repeat, EVERY);
  };
  const { document } = frame;
  frame.addEventListener('resize', begin);
  document.addEventListener('visibilitychange', begin);
  new IntersectionObserver(begin).observe(document.documentElement);

  return {
    tell(height) {
      wanted = height;
      post(height);
      begin();
    },
    again() {
      if (wanted !== null) post(wanted);
    },
  };
}
