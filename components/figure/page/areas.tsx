import type { AreasField } from "@/lib/pages/figure-fields";
import { ChooseAreas } from "./choose-areas";
import styles from "./controls.module.css";
import { faultId, faultyProps } from "./fault";
import scripted from "./scripted.module.css";

/** Some of many areas: unfolded they can be filtered by name where there is JavaScript. */
export function Areas({ field }: { field: AreasField }) {
  const { name, legend, options, most, count, filter } = field;
  const chosen = options.filter((option) => option.chosen).map(({ text }) => text);
  return (
    <details className={styles.areas}>
      <summary aria-describedby={faultId(field)}>
        <span className={styles.legend}>{legend}</span> {chosen.join(", ")}{" "}
        <span className={styles.count}>({count})</span>
      </summary>
      <ChooseAreas most={most} faulty={faultyProps(field)}>
        <legend className="visually-hidden">{legend}</legend>
        <input
          type="search"
          className={`${styles.filter} ${scripted.scripted}`}
          aria-label={filter}
          placeholder={filter}
        />
        <div className={styles.list}>
          {options.map(({ value, text, chosen }) => (
            <label key={value}>
              <input type="checkbox" name={name} value={value} defaultChecked={chosen} />
              {text}
            </label>
          ))}
        </div>
      </ChooseAreas>
    </details>
  );
}
