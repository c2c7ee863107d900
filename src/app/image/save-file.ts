import { PACE } from '../../time/pace.ts';

/** Hands a file to the browser to be saved. @param name what it is called */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), PACE.fileTaken);
}
