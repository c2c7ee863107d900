/** The languages of names and of the interface, in the order they are shown. */
export const LANGUAGES = ['en', 'az', 'hy', 'ru', 'tr'] as const;
