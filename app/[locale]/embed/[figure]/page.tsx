import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { Embed } from "@/components/embed/embed";
import { EmbeddedFigure } from "@/components/embed/figure";
import { EmbedMessage } from "@/components/embed/message";
import { EditionWatch } from "@/components/layout/edition-watch";
import { rawPageQuery } from "@/lib/http/loosely";
import { isLocale } from "@/lib/i18n/locales";
import { embedMetadata, embedOf } from "@/lib/pages/embed";
import { embedPath } from "@/lib/pages/figure-address";
import { siteFrame } from "@/lib/pages/site";
import { originOf } from "@/lib/pages/social";
import { currentState } from "@/lib/store/store";

type Props = PageProps<"/[locale]/embed/[figure]">;

async function answerTo({ params, searchParams }: Props) {
  const { locale, figure } = await params;
  if (!isLocale(locale)) notFound();
  const state = await currentState();
  const answer = await embedOf(state, locale, figure, rawPageQuery(await searchParams));
  if (answer === null) notFound();
  return { answer, path: embedPath(locale, figure), frame: siteFrame(state, locale) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { answer } = await answerTo(props);
  return embedMetadata(answer, originOf(await headers()));
}

/** One figure for a frame in a page of others. */
export default async function EmbedPage(props: Props) {
  const { answer, path, frame } = await answerTo(props);
  const { edition, build, away } = frame;
  const name = "none" in answer ? answer.none.title : answer.page.face.model.title;
  return (
    <Embed path={path} name={name}>
      {"none" in answer ? (
        <EmbedMessage message={answer.none} />
      ) : (
        <EmbeddedFigure page={answer.page} />
      )}
      <EditionWatch {...{ edition, build, away }} />
    </Embed>
  );
}
