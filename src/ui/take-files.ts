/** The files that were chosen in an input, which is empty afterwards: the same once more is a change again. */
export function takeFiles(input: HTMLInputElement): readonly File[] {
  const files = [...(input.files ?? [])];
  input.value = '';
  return files;
}
