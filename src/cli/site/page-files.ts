/** The pages that a site may have, from its root. Each has a template of that name in the page's code. */
export const PAGE_FILES = [
  'index.html',
  'about/index.html',
  'about/coding/index.html',
  'embed/index.html',
  'explainer/index.html',
  'embedding/index.html',
  'guide/index.html',
  'guide/article/index.html',
  'desk/index.html',
] as const;
export type PageFile = (typeof PAGE_FILES)[number];

export function isPageFile(file: string): file is PageFile {
  return (PAGE_FILES as readonly string[]).includes(file);
}
