import styles from "./controls.module.css";

interface Faulty {
  readonly name: string;
  readonly fault: string | null;
}

/** The id of what is said of a field; undefined where nothing is. */
export const faultId = ({ name, fault }: Faulty) => (fault === null ? undefined : `${name}-fault`);

/** Ties a field to what is said of it, for those who hear the page; nothing where nothing is said. */
export const faultyProps = (field: Faulty) =>
  field.fault === null
    ? {}
    : ({ "aria-invalid": true, "aria-describedby": faultId(field) } as const);

/** What is wrong with what the address says of a field. */
export function Fault({ field }: { field: Faulty }) {
  if (field.fault === null) return null;
  return (
    <p id={faultId(field)} className={styles.fault}>
      {field.fault}
    </p>
  );
}
