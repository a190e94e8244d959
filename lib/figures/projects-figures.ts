// The figures of the projects, of the park and of transit, in the order of their page.
import type { Figure } from "./index";
import { parkCountries } from "./park-countries";
import { parkInvestment } from "./park-investment";
import { parkJobs } from "./park-jobs";
import { parkLand } from "./park-land";
import { parkResidents } from "./park-residents";
import { parkResidentsKinds } from "./park-residents-kinds";
import { parkResidentsNew } from "./park-residents-new";
import { plainControls } from "./plain";
import { projectsTimeline } from "./projects-timeline";
import { transit } from "./transit";
import { transitRailway } from "./transit-railway";

export const PROJECTS_FIGURES: readonly Figure[] = [
  { id: "projects-timeline", controls: () => plainControls(), build: projectsTimeline },
  parkResidents,
  parkResidentsKinds,
  parkResidentsNew,
  parkCountries,
  parkInvestment,
  parkJobs,
  parkLand,
  transit,
  transitRailway,
];
