import type { ComponentChildren } from 'preact';
import css from './facts.module.css';

interface FactsProps {
  readonly children: ComponentChildren;
}

/** A list of names and values in two aligned columns. Holds `Fact`s. */
export function Facts({ children }: FactsProps) {
  return <dl class={css.facts}>{children}</dl>;
}

interface FactProps {
  readonly name: string;
  readonly children: ComponentChildren;
}

export function Fact({ name, children }: FactProps) {
  return (
    <div class={css.fact}>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}
