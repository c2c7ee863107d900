import { tr as plural } from 'make-plural/cardinals';
import type { InterfaceLanguage } from '../catalogue.ts';
import locale from './cldr.tr.json';
import page from './page.tr.json?messages';

export const turkish: InterfaceLanguage = { tag: 'tr', locale, plural, page };
