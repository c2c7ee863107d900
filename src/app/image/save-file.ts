/** How long a browser may take to begin with a file that a page gives it, milliseconds. */
const WITHIN = 60_000;

/** Hands a file to the browser to be saved. @param name what it is called */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), WITHIN);
}
