import type { ChoiceField } from "@/lib/pages/figure-fields";
import styles from "./controls.module.css";
import { faultyProps } from "./fault";

/** More than these are read more easily from a list that unfolds. */
const MOST_SIDE_BY_SIDE = 4;

function Unfolding({ field }: { field: ChoiceField }) {
  const { name, legend, options } = field;
  return (
    <label className={styles.choice}>
      <span className={styles.legend}>{legend}</span>
      <select
        name={name}
        defaultValue={options.find(({ chosen }) => chosen)?.value ?? ""}
        {...faultyProps(field)}
      >
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** One of some names. */
export function Choice({ field }: { field: ChoiceField }) {
  const { name, legend, options, key } = field;
  if (options.length > MOST_SIDE_BY_SIDE) return <Unfolding field={field} />;
  return (
    <fieldset className={styles.choice} data-key={key ?? undefined} {...faultyProps(field)}>
      <legend className={styles.legend}>{legend}</legend>
      {options.map(({ value, text, chosen }) => (
        <label key={value} className={styles.option}>
          <input type="radio" name={name} value={value} defaultChecked={chosen} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
