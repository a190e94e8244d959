import type { Factsheet } from "@/lib/pages/factsheet";
import { SheetCharts } from "./charts";
import desk from "./desk.module.css";
import { SheetEvents } from "./events";
import { SheetHead } from "./head";
import { Imprint } from "./imprint";
import { KeyFigures } from "./key-figures";
import { PrintButton } from "./print-button";
import { SheetProjects } from "./projects";
import styles from "./sheet.module.css";
import { SheetSources } from "./sources";

/** The sheet as it lies on the screen, with the way to paper. @param origin of the site, as its reader has it */
export function Sheet({ page, origin }: { page: Factsheet; origin: string }) {
  const { head, keyFigures, charts, projects, events, sources, imprint, print } = page;
  return (
    <div className={desk.desk}>
      <div className={desk.tools}>
        <PrintButton text={print.button} />
        <p>{print.hint}</p>
      </div>
      <article className={styles.sheet} aria-labelledby="sheet-title">
        <SheetHead head={head} />
        {keyFigures.cards.length === 0 ? null : <KeyFigures {...keyFigures} />}
        {charts.all.length === 0 ? null : <SheetCharts {...charts} />}
        {projects === null ? null : <SheetProjects projects={projects} />}
        {events === null ? null : <SheetEvents events={events} />}
        {sources === null ? null : <SheetSources sources={sources} />}
        <Imprint imprint={imprint} address={origin + imprint.path} />
      </article>
    </div>
  );
}
