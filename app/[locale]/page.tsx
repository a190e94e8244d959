import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { Figure } from "@/components/figure/figure";
import { Proofs } from "@/components/kpi/proofs";
import { Strip } from "@/components/kpi/strip";
import { Lead } from "@/components/layout/lead";
import { Parts } from "@/components/layout/parts";
import { isLocale } from "@/lib/i18n/locales";
import { overviewOf } from "@/lib/pages/overview";
import { originOf, pageMetadata } from "@/lib/pages/social";
import { currentState } from "@/lib/store/store";
import styles from "./page.module.css";

export async function generateMetadata({ params }: PageProps<"/[locale]">): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { shared } = await overviewOf(await currentState(), locale);
  return pageMetadata(shared, originOf(await headers()));
}

/** The front page of a relation: the finding, the key figures, two charts, and why we may say so. */
export default async function OverviewPage({ params }: PageProps<"/[locale]">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const page = await overviewOf(await currentState(), locale);
  return (
    <div className={styles.page}>
      <Lead lead={page.lead} />
      {page.figures.length === 0 ? null : (
        <>
          <Strip
            label={page.words.strip}
            how={page.words.how}
            cards={page.cards}
            dataDate={page.dataDate}
          />
          <p className={styles.sheet}>
            <a href={page.sheet.path}>{page.sheet.text}</a>
          </p>
          <Parts label={page.words.parts} parts={page.parts} />
          <section id="figures" aria-label={page.words.figures}>
            {page.figures.map((face) => (
              <Figure key={face.model.id} face={face} />
            ))}
          </section>
          <Proofs proofs={page.proofs} words={page.words.proof} />
        </>
      )}
    </div>
  );
}
