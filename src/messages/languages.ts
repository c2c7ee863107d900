/** The languages that the interface has, or will have, by their tags. */
export const INTERFACE_LANGUAGES = ['en', 'az', 'hy', 'ru', 'tr'] as const;
