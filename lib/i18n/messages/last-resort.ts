// The few words for when even the frame of a page could not be made, so that no server is there to format any.
// One entry a language, as the languages of the pages.
import type { Locale } from "../locales";

export interface LastResort {
  readonly title: string;
  readonly text: string;
  readonly retry: string;
  readonly home: string;
}

export const LAST_RESORT: Record<Locale, LastResort> = {
  en: {
    title: "The site could not be shown",
    text: "Something failed on the server. The data are not affected; try again in a moment.",
    retry: "Try again",
    home: "To the overview",
  },
  zh: {
    title: "网站暂时无法显示",
    text: "服务器出错，数据未受影响；请稍后再试。",
    retry: "重试",
    home: "返回概览",
  },
  ru: {
    title: "Не удалось показать сайт",
    text: "На сервере произошёл сбой. Данные не пострадали; повторите попытку чуть позже.",
    retry: "Повторить",
    home: "К обзору",
  },
  be: {
    title: "Не ўдалося паказаць сайт",
    text: "На серверы адбыўся збой. Даныя не пацярпелі; паўтарыце спробу крыху пазней.",
    retry: "Паўтарыць",
    home: "Да агляду",
  },
};
