import type { ComponentChild, InputHTMLAttributes } from 'preact';
import type { PingFields } from '../lib/trackback/ping-fields.ts';

type InputAttributes = InputHTMLAttributes;

interface Combobox extends Pick<
  InputAttributes,
  | 'autocomplete'
  | 'aria-autocomplete'
  | 'aria-expanded'
  | 'aria-controls'
  | 'aria-activedescendant'
  | 'onKeyDown'
  | 'onFocus'
  | 'onClick'
> {
  readonly role: 'combobox';
}

/** What helps with writing one field. */
export interface FieldAid {
  /** What makes a line of text a combobox. */
  readonly control?: Combobox;
  readonly onLeave?: (event: FocusEvent) => void;
  /** At the end of the label's line. */
  readonly beside?: ComponentChild;
  readonly below?: ComponentChild;
}

export type FieldAids = Readonly<Partial<Record<keyof PingFields, FieldAid>>>;
