import { useEffect, useSyncExternalStore } from 'react';
import { useViewState } from '../state/react.tsx';

/** A media query's answer now and whenever it changes. */
export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const list = matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    () => matchMedia(query).matches,
    () => false,
  );
}

/** The theme in force, from the view and the system; written on the document, where the stylesheet reads it. */
export function useTheme(): 'light' | 'dark' {
  const asked = useViewState((state) => state.view.theme);
  const systemDark = useMediaQuery('(prefers-color-scheme: dark)');
  const theme = asked === 'auto' ? (systemDark ? 'dark' : 'light') : asked;
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return theme;
}
