import { useEffect } from 'react';

/** Keeps the browser from opening, in place of the page, files that are dropped where nothing takes them. */
export function useNoDrop(): void {
  useEffect(() => {
    const onDrag = (event: DragEvent): void => {
      // What takes them, on the document at the latest, has said so by now; a field for files takes them by itself.
      const isTaken = event.defaultPrevented || isFileField(event.target);
      if (isTaken || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    };
    window.addEventListener('dragover', onDrag);
    window.addEventListener('drop', onDrag);
    return () => {
      window.removeEventListener('dragover', onDrag);
      window.removeEventListener('drop', onDrag);
    };
  }, []);
}

function isFileField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input[type="file"]');
}
