/** A font is shipped in parts, one a script: the first that has a letter draws it. */
export const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'greek', 'armenian', 'georgian'] as const;
export type Script = (typeof SCRIPTS)[number];
export type Family = 'noto-sans' | 'noto-serif';
export type Weight = 400 | 700;

/** The scripts that have a package of their own, whatever the family. */
const OWN_PACKAGE: ReadonlySet<Script> = new Set(['armenian', 'georgian']);

/** The name of a font's file. */
export function fontFile(family: Family, script: Script, weight: Weight): string {
  return `${packageOf(family, script)}-${script}-${weight}-normal.woff`;
}

/** Every font's file, by the module that it is taken from when the command line is built. */
export const FONT_MODULES: ReadonlyMap<string, string> = new Map(
  (['noto-sans', 'noto-serif'] as const).flatMap((family) =>
    SCRIPTS.flatMap((script) =>
      ([400, 700] as const).map((weight) => {
        const file = fontFile(family, script, weight);
        return [file, `@fontsource/${packageOf(family, script)}/files/${file}`] as const;
      }),
    ),
  ),
);

function packageOf(family: Family, script: Script): string {
  return OWN_PACKAGE.has(script) ? `noto-sans-${script}` : family;
}
