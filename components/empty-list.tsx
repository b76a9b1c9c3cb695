import css from './empty-list.module.css';

interface Props {
  readonly title: string;
  readonly text: string;
}

/** Says what will be here. */
export function EmptyList({ title, text }: Props) {
  return (
    <div class={css.empty}>
      <img src="/icon/quiet-48.png" alt="" width="48" height="48" />
      <h2>{title}</h2>
      <p>{text}</p>
    </div>
  );
}
