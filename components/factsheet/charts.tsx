import type { Factsheet } from "@/lib/pages/factsheet";
import { SheetChart } from "./chart";
import styles from "./charts.module.css";
import sheet from "./sheet.module.css";

/** The charts, two beside each other where there is room. */
export function SheetCharts({ title, all }: Factsheet["charts"]) {
  return (
    <section className={`${sheet.section} ${styles.section}`} aria-labelledby="sheet-charts">
      <h2 id="sheet-charts" className="visually-hidden">
        {title}
      </h2>
      <div className={styles.charts}>
        {all.map((chart) => (
          <SheetChart key={chart.model.id} chart={chart} />
        ))}
      </div>
    </section>
  );
}
