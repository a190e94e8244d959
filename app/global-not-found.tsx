// Every address that no page has. Next makes this one whole on the server, where a page that calls `notFound` is left to the browser.
import type { Metadata } from "next";
import { headers } from "next/headers";
import { Frame } from "@/app/frame";
import { Embed } from "@/components/embed/embed";
import { EmbedMessage } from "@/components/embed/message";
import { MessagePage } from "@/components/ui/message-page";
import { isLocale, type Locale, SOURCE_LOCALE } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { isEmbed } from "@/lib/pages/alone";
import { missingEmbed } from "@/lib/pages/embed";

/** The address, and its language, as `proxy.ts` has read them. */
async function asked(): Promise<{ path: string; locale: Locale }> {
  const given = await headers();
  const locale = given.get("x-locale") ?? "";
  return {
    path: given.get("x-path") ?? "",
    locale: isLocale(locale) ? locale : SOURCE_LOCALE,
  };
}

export async function generateMetadata(): Promise<Metadata> {
  const { path, locale } = await asked();
  const words = wordsOf(locale);
  const title = words(isEmbed(path) ? "embed.missing.title" : "missing.title");
  return { title, description: words("site.description") };
}

/** Status 404, with a way on; within a frame a small one. */
export default async function GlobalNotFound() {
  const { path, locale } = await asked();
  if (isEmbed(path)) {
    const message = missingEmbed(path, locale);
    return (
      <Frame locale={locale}>
        <Embed path={path} name={message.title}>
          <EmbedMessage code="404" message={message} />
        </Embed>
      </Frame>
    );
  }
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
