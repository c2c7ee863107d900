import { ru as plural } from 'make-plural/cardinals';
import type { InterfaceLanguage } from '../catalogue.ts';
import locale from './cldr.ru.json';
import page from './page.ru.json?messages';

export const russian: InterfaceLanguage = { tag: 'ru', locale, plural, page };
