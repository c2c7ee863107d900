import { useMessages } from '../../messages/messages-context.tsx';
import { viewAddress } from '../../state/view/address.ts';
import { usePageAddress } from '../../state/page-address.ts';
import { useViewState } from '../../state/store-context.tsx';
import { useDataset } from '../../state/selection/shown.ts';
import { CopyText } from './CopyText.tsx';
import { ImageButtons } from '../image/ImageButtons.tsx';
import { usePinnedVersion } from '../PinnedVersion.tsx';

/** The address of the view as it is now, ways to send it, and the view as an image. */
export function SharePanel() {
  const words = useMessages();
  const dataset = useDataset();
  const view = useViewState((state) => state.view);
  const { href } = usePageAddress().location;
  const address = viewAddress(href, dataset, view, usePinnedVersion());
  const { title } = dataset.info;

  const send = async (): Promise<void> => {
    try {
      await navigator.share({ title, url: address });
    } catch {
      // Whoever closes the system's own dialog has changed their mind; the address stands here to be copied.
    }
  };
  const letter = new URLSearchParams({ subject: title, body: address });
  return (
    <div className="share">
      <CopyText what={words.citeView} text={address} />
      <p className="cite__note">{words.citeViewNote}</p>
      <div className="share__ways">
        {'share' in navigator && (
          <button type="button" className="button" onClick={() => void send()}>
            {words.shareWith}
          </button>
        )}
        {/* Programs for e-mail take a plus for a plus. */}
        <a href={`mailto:?${letter.toString().replaceAll('+', '%20')}`}>{words.shareByMail}</a>
      </div>
      <ImageButtons address={address} />
    </div>
  );
}
