import { type ArticleField, articleFields } from './article-fields.ts';

type Values = { readonly [name in ArticleField['name']]?: string | null | undefined };

interface FieldInputsProps {
  readonly values: Values;
  /** What the reader takes it to be where nothing is said. */
  readonly guesses?: Values;
}

/** The inputs for what is known of an article beside its text. */
export const FieldInputs = ({ values, guesses = {} }: FieldInputsProps) => (
  <div className="add-fields">
    {articleFields.map(({ name, label, hint, pattern }) => (
      <label key={name}>
        <span>{label}</span>
        <input
          name={name}
          defaultValue={values[name] ?? ''}
          placeholder={guesses[name] ? `${guesses[name]} (found)` : hint}
          title={pattern && `Written like this: ${hint}`}
          pattern={pattern}
          autoComplete="off"
        />
      </label>
    ))}
  </div>
);
