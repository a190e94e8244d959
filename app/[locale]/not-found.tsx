import { locale } from "next/root-params";
import { MessagePage } from "@/components/ui/message-page";
import { isLocale, SOURCE_LOCALE } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";

/** Status 404, with a way on. */
export default async function NotFound() {
  const asked = (await locale()) ?? SOURCE_LOCALE;
  const own = isLocale(asked) ? asked : SOURCE_LOCALE;
  const words = wordsOf(own);
  return (
    <MessagePage code="404" title={words("missing.title")}>
      <p>{words("missing.text")}</p>
      <p>
        <a href={`/${own}`}>{words("missing.home")}</a>
      </p>
    </MessagePage>
  );
}
