import { es as plural } from 'make-plural/cardinals';
import type { InterfaceLanguage } from '../catalogue.ts';
import locale from './cldr.es.json';
import page from './page.es.json?messages';

export const spanish: InterfaceLanguage = { tag: 'es', locale, plural, page };
