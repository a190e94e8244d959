// What a visit to each of the pages does, and takes down.
import type { Browser } from "@playwright/test";
import { visit } from "./lab";
import type { Sample } from "./measures";
import { after, CODE, FIGURE_PLACE, loaded, redraw, wake } from "./moments";

/** What is changed: the values, or their change on the year before. */
const choice = (show: string) => `input[name="show"][value="${show}"]`;
/** Without a pointer, which would wake the chart. */
const press = (control: HTMLElement | SVGElement) =>
  control instanceof HTMLElement && control.click();
const NOT_THERE: Sample = { redraw: null, redrawAwake: null };

/** A page of ours: as it arrives, and with its chart awake. */
export const visitOurs = (browser: Browser, url: string): Promise<Sample> =>
  visit(browser, url, async (open) => ({ ...(await loaded(open)), ...(await wake(open)) }));

/** A page of the yardstick. Its chart is awake as soon as it is there. */
export const visitPlain = (browser: Browser, url: string): Promise<Sample> =>
  visit(browser, url, async (open) => {
    const sample = await loaded(open);
    const wake = await after(open, sample.firstChart ?? null, 0, CODE);
    return { ...sample, wake, scriptsAwake: sample.scripts ?? null };
  });

/** A figure of ours with long series: another control, while its chart sleeps and while it is awake. */
export const visitOursLong = (browser: Browser, url: string): Promise<Sample> =>
  visit(browser, url, async (open) => {
    const choose = (show: string) => () => open.page.locator(choice(show)).evaluate(press);
    if ((await open.page.locator(choice("change")).count()) === 0) return NOT_THERE;
    const asleep = await redraw(open, FIGURE_PLACE, choose("change"));
    const woken = await wake(open);
    if (woken.wake === null) return { ...NOT_THERE, redraw: asleep };
    return { redraw: asleep, redrawAwake: await redraw(open, FIGURE_PLACE, choose("value")) };
  });

/** The same change on the yardstick, whose chart is always awake. */
export const visitPlainLong = (browser: Browser, url: string): Promise<Sample> =>
  visit(browser, url, async (open) => {
    const time = await redraw(open, "body", () => open.page.getByRole("button").click());
    return { redraw: time, redrawAwake: time };
  });
