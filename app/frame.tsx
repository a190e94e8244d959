import { cookies, headers } from "next/headers";
import type { CSSProperties, ReactNode } from "react";
import { display } from "@/app/fonts/display";
import "@/app/globals.css";
import { Footer } from "@/components/layout/footer";
import { Header } from "@/components/layout/header";
import { FailureWordsProvider } from "@/components/ui/words-context";
// Here and not only on the pages that failed: there it is preloaded for every page and used on none, of which browsers warn.
import "@/components/ui/message-page.module.css";
import "@/components/ui/status.module.css";
import type { Locale } from "@/lib/i18n/locales";
import { lookOf, standsAlone } from "@/lib/pages/alone";
import { DISPLAY_KEY } from "@/lib/pages/display";
import { siteFrame } from "@/lib/pages/site";
import { currentState } from "@/lib/store/store";

/** The document around every page, in the reader's language and the relation's two colours; most with header and footer. */
export async function Frame({ locale, children }: { locale: Locale; children: ReactNode }) {
  const given = await headers();
  const [path, search] = [given.get("x-path") ?? "", given.get("x-search") ?? ""];
  const look = lookOf(path, search, (await cookies()).get(DISPLAY_KEY)?.value);
  const frame = siteFrame(await currentState(), locale);
  const style = frame.colours && {
    "--home-given": frame.colours[0],
    "--partner-given": frame.colours[1],
  };
  return (
    <html
      lang={locale}
      className={display.variable}
      data-theme={look}
      style={style as CSSProperties}
    >
      <body>
        <FailureWordsProvider words={frame.failure}>
          {standsAlone(path, search) ? (
            children
          ) : (
            <>
              <Header {...{ frame, path, search, look }} />
              <main id="content">{children}</main>
              <Footer frame={frame} />
            </>
          )}
        </FailureWordsProvider>
      </body>
    </html>
  );
}
