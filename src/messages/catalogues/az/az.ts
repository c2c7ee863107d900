import { az as plural } from 'make-plural/cardinals';
import type { InterfaceLanguage } from '../catalogue.ts';
import locale from './cldr.az.json';
import page from './page.az.json?messages';

export const azerbaijani: InterfaceLanguage = { tag: 'az', locale, plural, page };
