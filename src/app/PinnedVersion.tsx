import { createContext, useContext } from 'react';
import { useMessages } from '../messages/messages-context.tsx';
import { useDataset } from '../state/selection/shown.ts';

const Asked = createContext<string | null>(null);

/** Holds the version of the data that the page's address asks for; null: it asks for none. */
export const PinnedVersionProvider = Asked.Provider;

/** The version that addresses of this page must go on to pin: what was asked for, while that is what is shown. */
export function usePinnedVersion(): string | null {
  const asked = useContext(Asked);
  const { info } = useDataset();
  return asked === info.version ? asked : null;
}

/** Says that another version is shown than the address asks for. */
export function MissingVersion() {
  const words = useMessages();
  const asked = useContext(Asked);
  const { info } = useDataset();
  if (asked === null || asked === info.version) return null;
  return (
    <p className="notice notice--version" role="status">
      {words.versionMissing(asked, info.version)}
    </p>
  );
}
