import css from './blog-form.module.css';

interface Props<Option extends string> {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly words: (option: Option) => string;
  readonly value: Option;
  readonly onChange: (option: Option) => void;
}

/** One choice of the form for a blog. */
export function BlogChoice<Option extends string>(props: Props<Option>) {
  const { id, label, options, words, value, onChange } = props;
  return (
    <div class={css.line}>
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option === event.currentTarget.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {words(option)}
          </option>
        ))}
      </select>
    </div>
  );
}
