import { hy as plural } from 'make-plural/cardinals';
import type { InterfaceLanguage } from '../catalogue.ts';
import locale from './cldr.hy.json';
import page from './page.hy.json?messages';

export const armenian: InterfaceLanguage = { tag: 'hy', locale, plural, page };
