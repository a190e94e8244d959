import type { Metadata } from "next";
import { headers } from "next/headers";
import type { CSSProperties, ReactNode } from "react";
import { display } from "@/app/fonts/display";
import "@/app/globals.css";
import { Footer } from "@/components/layout/footer";
import { Header } from "@/components/layout/header";
import { FailureWordsProvider } from "@/components/ui/words-context";
// Here and not only on the pages that failed: there it is preloaded for every page and used on none, of which browsers warn.
import "@/components/ui/message-page.module.css";
import { isLocale, SOURCE_LOCALE } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { siteFrame } from "@/lib/pages/site";
import { currentState } from "@/lib/store/store";

const own = (asked: string) => (isLocale(asked) ? asked : SOURCE_LOCALE);

export async function generateMetadata({ params }: LayoutProps<"/[locale]">): Promise<Metadata> {
  const words = wordsOf(own((await params).locale));
  return { title: words("site.name"), description: words("site.description") };
}

/** The frame of every page, in the reader's language and the relation's two colours. Rendered per request. */
export default async function Layout({ params, children }: LayoutProps<"/[locale]">) {
  await headers();
  const locale = own((await params).locale);
  const frame = siteFrame(await currentState(), locale);
  const style = frame.colours && {
    "--home-given": frame.colours[0],
    "--partner-given": frame.colours[1],
  };
  return (
    <html lang={locale} className={display.variable} style={style as CSSProperties}>
      <body>
        <FailureWordsProvider words={frame.failure}>
          <Header frame={frame} />
          <main id="content">{children as ReactNode}</main>
          <Footer frame={frame} />
        </FailureWordsProvider>
      </body>
    </html>
  );
}
