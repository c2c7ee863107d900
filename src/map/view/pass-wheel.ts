/**
 * Lets the wheel move the map wherever it is turned: the buttons of marks, their names and cards lie above the canvas,
 * beside it in the document, so that no wheel of theirs would reach it.
 * @param box what holds the canvas and all that lies above it
 * @returns the function that ends it
 */
export function passWheel(box: HTMLElement, canvas: HTMLElement): () => void {
  const pass = (event: WheelEvent): void => {
    // The canvas has its own, and the copy comes by here, too.
    if (event.target === canvas) return;
    const copy = new WheelEvent(event.type, event);
    if (!canvas.dispatchEvent(copy)) event.preventDefault();
  };
  box.addEventListener('wheel', pass, { passive: false });
  return () => box.removeEventListener('wheel', pass);
}
