import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { Sheet } from "@/components/factsheet/sheet";
import { isLocale } from "@/lib/i18n/locales";
import { factsheetOf } from "@/lib/pages/factsheet";
import { originOf, pageMetadata } from "@/lib/pages/social";
import { currentState } from "@/lib/store/store";

type Props = PageProps<"/[locale]/factsheet">;

async function pageOf({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return factsheetOf(await currentState(), locale);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { shared } = await pageOf(props);
  return pageMetadata(shared, originOf(await headers()));
}

/** The relation on a sheet of paper, to be printed or kept as a PDF. */
export default async function FactsheetPage(props: Props) {
  const page = await pageOf(props);
  return <Sheet page={page} origin={originOf(await headers())} />;
}
