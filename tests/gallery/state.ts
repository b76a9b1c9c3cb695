import type { ComponentChild } from 'preact';

/** One thing to look at. */
export interface State {
  readonly name: string;
  readonly page: 'popup' | 'options' | 'guide';
  render(): ComponentChild;
}
