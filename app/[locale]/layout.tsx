import type { Metadata } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { Frame } from "@/app/frame";
import { isLocale, SOURCE_LOCALE } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";

const own = (asked: string) => (isLocale(asked) ? asked : SOURCE_LOCALE);

export async function generateMetadata({ params }: LayoutProps<"/[locale]">): Promise<Metadata> {
  const words = wordsOf(own((await params).locale));
  return { title: words("site.name"), description: words("site.description") };
}

/** The frame of every page, rendered per request. */
export default async function Layout({ params, children }: LayoutProps<"/[locale]">) {
  await headers();
  return <Frame locale={own((await params).locale)}>{children as ReactNode}</Frame>;
}
