// Every address that no page has. Next makes this one whole on the server, where a page that calls `notFound` is left to the browser.
import type { Metadata } from "next";
import { headers } from "next/headers";
import { Frame } from "@/app/frame";
import { MessagePage } from "@/components/ui/message-page";
import { isLocale, type Locale, SOURCE_LOCALE } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";

/** The language of the address, as `proxy.ts` has read it. */
async function ownLocale(): Promise<Locale> {
  const asked = (await headers()).get("x-locale") ?? "";
  return isLocale(asked) ? asked : SOURCE_LOCALE;
}

export async function generateMetadata(): Promise<Metadata> {
  const words = wordsOf(await ownLocale());
  return { title: words("missing.title"), description: words("site.description") };
}

/** Status 404, with a way on. */
export default async function GlobalNotFound() {
  const locale = await ownLocale();
  const words = wordsOf(locale);
  return (
    <Frame locale={locale}>
      <MessagePage code="404" title={words("missing.title")}>
        <p>{words("missing.text")}</p>
        <p>
          <a href={`/${locale}`}>{words("missing.home")}</a>
        </p>
      </MessagePage>
    </Frame>
  );
}
