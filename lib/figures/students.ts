// The figures of people, in the order of their page.

import { exchanges } from "./exchanges";
import type { Figure } from "./index";
import { institutes } from "./institutes";
import { plainControls } from "./plain";
import { studentsAbroad } from "./students-abroad";
import { studentsHosted } from "./students-hosted";
import { studentsShare } from "./students-share";
import { tourism } from "./tourism";

const rangeOnly = () => plainControls();

export const PEOPLE_FIGURES: readonly Figure[] = [
  { id: "students-hosted", controls: rangeOnly, build: studentsHosted },
  { id: "students-abroad", controls: rangeOnly, build: studentsAbroad },
  { id: "students-share", controls: rangeOnly, build: studentsShare },
  exchanges,
  institutes,
  tourism,
];
