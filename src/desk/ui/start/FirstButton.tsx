interface Props {
  readonly onClick: () => void;
  readonly children: string;
}

/** A button that has the focus as it comes, and once only: the one that was pressed is gone. */
export function FirstButton(props: Props) {
  return <button type="button" className="button" ref={takeFocus} {...props} />;
}

/** One function for all times: another at each render would be called at each. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}
