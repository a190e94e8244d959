import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { PartFace } from "@/components/layout/part";
import { ProjectsMapView } from "@/components/projects/map";
import { Panel } from "@/components/projects/panel";
import { ProjectsTable } from "@/components/projects/table";
import { rawPageQuery } from "@/lib/http/loosely";
import { isLocale } from "@/lib/i18n/locales";
import { projectsPageOf } from "@/lib/pages/projects";
import { originOf, pageMetadata } from "@/lib/pages/social";
import { currentState } from "@/lib/store/store";

type Props = PageProps<"/[locale]/projects">;

async function pageOf({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return projectsPageOf(await currentState(), locale, rawPageQuery(await searchParams));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { part } = await pageOf(props);
  return pageMetadata(part.shared, originOf(await headers()));
}

/** What the two build together: all projects, where and when they were built, and the park. */
export default async function ProjectsPage(props: Props) {
  const { part, list, map, panel } = await pageOf(props);
  const before = (
    <>
      {list === null ? null : <ProjectsTable list={list} />}
      {map === null ? null : <ProjectsMapView map={map} />}
    </>
  );
  return (
    <PartFace page={part} before={before}>
      {panel === null ? null : <Panel panel={panel} />}
    </PartFace>
  );
}
