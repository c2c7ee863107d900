/** Code to copy. @param recipe names it for the test that runs it as it stands here */
export function Code({ text, recipe }: { text: string; recipe?: string }) {
  return (
    // What scrolls sideways must be in reach of the arrow keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre tabIndex={0} data-recipe={recipe}>
      <code>{text}</code>
    </pre>
  );
}
