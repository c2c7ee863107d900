import { useEffect } from 'react';
import { useViewState } from '../state/store-context.tsx';
import { useMediaQuery } from '../ui/useMediaQuery.ts';

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
