import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { Downloads } from "@/components/figure/page/downloads";
import { FigureAlone } from "@/components/figure/page/face";
import { Ways } from "@/components/figure/page/ways";
import { MessagePage } from "@/components/ui/message-page";
import { rawPageQuery } from "@/lib/http/loosely";
import { isLocale } from "@/lib/i18n/locales";
import { figurePageOf } from "@/lib/pages/figure-page";
import { originOf, pageMetadata } from "@/lib/pages/social";
import { currentState } from "@/lib/store/store";
import styles from "./page.module.css";

type Props = PageProps<"/[locale]/figures/[figure]">;

async function answerTo({ params, searchParams }: Props) {
  const { locale, figure } = await params;
  if (!isLocale(locale)) notFound();
  const origin = originOf(await headers());
  const raw = rawPageQuery(await searchParams);
  const answer = await figurePageOf(await currentState(), locale, figure, raw, origin);
  if (answer === null) notFound();
  return { answer, origin };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { answer, origin } = await answerTo(props);
  if ("page" in answer) return pageMetadata(answer.page.shared, origin);
  return "none" in answer ? { title: answer.none.title } : {};
}

/** One figure alone: its views, what may be chosen of it, and what may be taken away. */
export default async function FigurePage(props: Props) {
  const { answer } = await answerTo(props);
  if ("redirect" in answer) redirect(answer.redirect);
  if ("none" in answer) {
    return (
      <MessagePage title={answer.none.title}>
        <p>{answer.none.text}</p>
        <p>
          <a href={answer.none.way.path}>{answer.none.way.text}</a>
        </p>
      </MessagePage>
    );
  }
  const { page } = answer;
  return (
    <div className={styles.page}>
      <FigureAlone page={page} />
      <Downloads downloads={page.downloads} title={page.face.model.title} letter="d" />
      <Ways ways={page.ways} />
    </div>
  );
}
