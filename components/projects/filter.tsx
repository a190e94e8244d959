import { Fault, faultyProps } from "@/components/figure/page/fault";
import { LiveForm } from "@/components/figure/page/live-form";
import type { ProjectsForm } from "@/lib/pages/projects-form";
import styles from "./filter.module.css";

function Select({ field }: { field: ProjectsForm["filters"][number] }) {
  const { name, legend, options, chosen } = field;
  return (
    <label className={styles.field}>
      <span>{legend}</span>
      <select name={name} defaultValue={chosen} {...faultyProps(field)}>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Which projects are shown: a form whose fields are in the address; it works without JavaScript by its button. */
export function Filter({ form, changed }: { form: ProjectsForm; changed: string }) {
  const { path, query, own, label, filters, search, sorting, apply } = form;
  return (
    <LiveForm {...{ path, query, own, label, changed }} className={styles.form}>
      <div className={styles.fields}>
        {filters.map((field) => (
          <Select key={field.name} field={field} />
        ))}
        <label className={styles.field}>
          <span>{search.legend}</span>
          <input type="text" name="q" defaultValue={search.value} maxLength={100} />
        </label>
        <div className={styles.sorting}>
          {sorting.map((field) => (
            <Select key={field.name} field={field} />
          ))}
        </div>
        <button type="submit" className={styles.apply}>
          {apply}
        </button>
      </div>
      {[...filters, ...sorting].map((field) => (
        <Fault key={field.name} field={field} />
      ))}
    </LiveForm>
  );
}
