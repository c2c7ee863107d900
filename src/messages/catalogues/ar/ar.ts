import { ar as plural } from 'make-plural/cardinals';
import type { InterfaceLanguage } from '../catalogue.ts';
import locale from './cldr.ar.json';
import page from './page.ar.json?messages';

export const arabic: InterfaceLanguage = { tag: 'ar', locale, plural, page };
