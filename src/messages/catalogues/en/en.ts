import { en as plural } from 'make-plural/cardinals';
import type { InterfaceLanguage } from '../catalogue.ts';
import locale from './cldr.en.json';
import page from './page.en.json?messages';

export const english: InterfaceLanguage = { tag: 'en', locale, plural, page };
