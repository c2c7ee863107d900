/** The part of citation-js that the build uses; the packages carry no types of their own. */
declare module '@citation-js/core' {
  export interface CslItem {
    readonly id: string;
    readonly type: string;
    readonly [field: string]: unknown;
  }
  export interface BibtexEntry {
    readonly type: string;
    readonly label: string;
    readonly properties: Readonly<Record<string, string>>;
  }
  export type RisEntry = Readonly<Record<string, string | readonly string[]>>;
  export class Cite {
    constructor(data: unknown);
    readonly data: CslItem[];
    format(
      format: 'bibliography',
      options: { format: 'text'; template: string; lang: string },
    ): string;
    format(format: 'bibtex', options: { format: 'object' }): BibtexEntry[];
    format(format: 'ris', options: { format: 'object' }): RisEntry[];
  }
  export const plugins: {
    readonly config: {
      get(name: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean } };
      get(name: '@csl'): {
        styles: { get(name: string): string; add(name: string, xml: string): void };
      };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
