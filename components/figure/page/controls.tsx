import type { ControlsForm } from "@/lib/pages/figure-controls";
import type { Field, YearField } from "@/lib/pages/figure-fields";
import { Areas } from "./areas";
import { Choice } from "./choice";
import styles from "./controls.module.css";
import { Fault, faultyProps } from "./fault";
import { LiveForm } from "./live-form";

/** A year; something else that the address says may stand there too, as text. */
function Year({ field }: { field: YearField }) {
  const { name, legend, value, years } = field;
  return (
    <label className={styles.year}>
      <span className={styles.legend}>{legend}</span>
      <input
        name={name}
        defaultValue={value}
        type={years ? "number" : "text"}
        min={years?.min}
        max={years?.max}
        {...faultyProps(field)}
      />
    </label>
  );
}

function FieldView({ one }: { one: Field }) {
  switch (one.kind) {
    case "range":
      return (
        <div className={styles.range}>
          {one.fields.map((field) => (
            <Year key={field.name} field={field} />
          ))}
        </div>
      );
    case "year":
      return <Year field={one.field} />;
    case "choice":
      return <Choice field={one.field} />;
    case "areas":
      return <Areas field={one.field} />;
  }
}

const named = (one: Field) => (one.kind === "range" ? one.fields : [one.field]);

/** What a reader may choose: one form, which works without JavaScript by its button. */
export function Controls({ form, changed }: { form: ControlsForm; changed: string }) {
  const { path, query, own, label, fields, hidden, apply } = form;
  return (
    <LiveForm {...{ path, query, own, label, changed }} className={styles.form}>
      <div className={styles.fields}>
        {fields.map((one) => (
          <FieldView key={named(one)[0]?.name} one={one} />
        ))}
        {hidden.map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" className={styles.apply}>
          {apply}
        </button>
      </div>
      {fields.flatMap(named).map((field) => (
        <Fault key={field.name} field={field} />
      ))}
    </LiveForm>
  );
}
