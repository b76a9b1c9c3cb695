import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';

/** Stands in a translated sentence where `Sentence` puts the foreign string: `i18n.t('composer.send', [HERE])`. */
export const HERE = '\uE000';

interface Props {
  readonly words: string;
  readonly name: ComponentChildren;
}

/** A translated sentence with a string from outside in it, which keeps its own writing direction to itself. */
export function Sentence({ words, name }: Props) {
  const parts = words.split(HERE);
  return (
    <>
      {parts.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <bdi>{name}</bdi>}
          {part}
        </Fragment>
      ))}
    </>
  );
}
