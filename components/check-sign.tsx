import type { CheckState } from '../lib/author/before-sending-check.ts';
import css from './check-sign.module.css';

interface Props {
  readonly of: CheckState;
}

/** A sign for how a check ended, told apart by shape as well as by colour. Always stands beside its words. */
export function CheckSign({ of }: Props) {
  return (
    <svg class={css.sign} data-sign={of} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SIGN[of]} />
    </svg>
  );
}

const SIGN: Readonly<Record<CheckState, string>> = {
  good: 'm3 8.6 3.4 3.4L13 4.6',
  warning: 'M8 1.8 15 14H1zM8 6.3v3.4m0 1.8v.1',
  wrong: 'M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3L1.5 10.7V5.3zm.4 4.2 4.6 4.6m0-4.6-4.6 4.6',
  unchecked: 'M8 1.25a6.75 6.75 0 1 0 0 13.5a6.75 6.75 0 1 0 0-13.5zM5 8h.1M8 8h.1M11 8h.1',
};
