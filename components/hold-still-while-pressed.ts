import { options } from 'preact';

/** What a press turns into a click of. In a text field a press may last as long as a selection takes. */
const PRESSABLE =
  'button, summary, a, label, [role=option], input:not([type=url], [type=text], [type=search])';

/** What tells of its new state only after the click: drawn before that, it would go back to its old one. */
const TICKED = 'label, input';

/**
 * From now on nothing is drawn between the press and the click that ends it. A page here goes on learning things (a
 * post was read, a check has its answer), and what appears above a button moves it: the click would then fall between
 * the place where the pointer went down and the one where it comes up, and browsers drop it without a word.
 */
export function holdStillWhilePressed(): void {
  const draw = options.debounceRendering ?? queueMicrotask;
  const waiting = new Set<() => void>();
  let isPressed = false;

  options.debounceRendering = (render) => {
    if (isPressed) waiting.add(render);
    else draw(render);
  };

  function release(): void {
    isPressed = false;
    for (const render of waiting) render();
    waiting.clear();
  }

  addEventListener(
    'pointerdown',
    ({ target, button }) => {
      if (button === 0 && target instanceof Element && target.closest(PRESSABLE) !== null) isPressed = true;
      else release(); // of a press whose end was never told
    },
    { capture: true },
  );
  addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest(TICKED) === null) release();
  });
  /** For a press that no click follows, and for boxes. A click comes before any timer. */
  const releaseSoon = () => isPressed && setTimeout(release);
  addEventListener('pointerup', releaseSoon, { capture: true });
  addEventListener('pointercancel', releaseSoon, { capture: true });
  addEventListener('blur', releaseSoon); // the window's own: the blur of a field does not come this far
}
