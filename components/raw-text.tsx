import css from './raw-text.module.css';
import { showControls } from './show-controls.ts';

interface Props {
  /** What the text is, for those who do not see where it stands. */
  readonly label: string;
  readonly text: string;
}

/** Text exactly as it came or went, in a box that scrolls. */
export function RawText({ label, text }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reachable by keyboard
    <section class={css.raw} aria-label={label} tabIndex={0}>
      <pre dir="ltr">{showControls(text)}</pre>
    </section>
  );
}
