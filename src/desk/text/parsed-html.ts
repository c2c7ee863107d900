/** How many readings of an article's markup go on: the page's policy lets markup be parsed meanwhile alone. */
const readings = { now: 0 };

/**
 * Runs what parses the markup of an article, into a document of its own that runs nothing and loads nothing. It must be
 * done when it returns. In browsers with trusted types, markup is refused at all other times.
 */
export function parsingHtml<T>(parse: () => T): T {
  readings.now++;
  try {
    return parse();
  } finally {
    readings.now--;
  }
}

/** What the desk's policy says of a text that is to become markup: null refuses it. */
export function htmlToParse(html: string): string | null {
  return readings.now > 0 ? html : null;
}
