import { useEffect } from 'react';
import { useViewState } from '../state/store-context.tsx';
import { useOwnRoot } from '../ui/own-root.ts';
import { useMediaQuery } from '../ui/useMediaQuery.ts';

/** The theme in force, from the view and the system; written on the map's root, where the stylesheet reads it. */
export function useTheme(): 'light' | 'dark' {
  const root = useOwnRoot();
  const asked = useViewState((state) => state.view.theme);
  const systemDark = useMediaQuery('(prefers-color-scheme: dark)');
  const theme = asked === 'auto' ? (systemDark ? 'dark' : 'light') : asked;
  useEffect(() => {
    root.setAttribute('data-theme', theme);
  }, [root, theme]);
  return theme;
}
