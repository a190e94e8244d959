import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { PartFace } from "@/components/layout/part";
import { Methods } from "@/components/methods/methods";
import { isLocale } from "@/lib/i18n/locales";
import { methodsOf } from "@/lib/pages/methods";
import { partPageOf } from "@/lib/pages/part-page";
import { originOf, pageMetadata } from "@/lib/pages/social";
import { currentState } from "@/lib/store/store";

type Props = PageProps<"/[locale]/methods">;

async function pageOf({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const state = await currentState();
  return { locale, state, page: await partPageOf(state, locale, "methods", null) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page } = await pageOf(props);
  return pageMetadata(page.shared, originOf(await headers()));
}

/** What the figures rest on: definitions, formulas, codes, rules, and what is missing. */
export default async function MethodsPage(props: Props) {
  const { locale, state, page } = await pageOf(props);
  return (
    <PartFace page={page}>
      <Methods page={await methodsOf(state, locale)} />
    </PartFace>
  );
}
