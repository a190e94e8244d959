"use client";
import "@/app/globals.css";
import { MessagePage } from "@/components/ui/message-page";
import { isLocale, SOURCE_LOCALE } from "@/lib/i18n/locales";
import { LAST_RESORT } from "@/lib/i18n/messages/last-resort";

/** The language of the address; on the server there is no address here, and the source language serves. */
function ownLocale() {
  const first = typeof window === "undefined" ? "" : (location.pathname.split("/")[1] ?? "");
  return isLocale(first) ? first : SOURCE_LOCALE;
}

/** The frame itself failed: a page of its own, with a way on. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  const locale = ownLocale();
  const words = LAST_RESORT[locale];
  return (
    <html lang={locale}>
      <body>
        <title>{words.title}</title>
        <main>
          <MessagePage title={words.title}>
            <p>{words.text}</p>
            <p>
              <button type="button" onClick={() => retry()}>
                {words.retry}
              </button>{" "}
              <a href={`/${locale}`}>{words.home}</a>
            </p>
          </MessagePage>
        </main>
      </body>
    </html>
  );
}
