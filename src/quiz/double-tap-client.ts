/** Below this a second click is the same tap: a label hands its click on to its box. In milliseconds. */
const sameTap = 40;
/** An unsteady hand taps twice within this time and means one tap. In milliseconds. */
const oneTap = 600;

/** Makes a double tap on one control of `form` count as one, so that it does not undo itself. */
export function ignoreDoubleTaps(form: HTMLFormElement): void {
  let last: Element | null = null;
  let since = 0;
  const onClick = (event: MouseEvent) => {
    const control = (event.target as Element).closest('button, label');
    const pause = event.timeStamp - since;
    if (control && control === last && pause > sameTap && pause < oneTap) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (control !== last || pause >= oneTap) since = event.timeStamp;
    last = control;
  };
  form.addEventListener('click', onClick, true);
}
