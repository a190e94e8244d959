// The door of every page: its language, and the policy that lets only our own scripts run.
import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy } from "@/lib/csp";
import { FIGURES } from "@/lib/figures";
import { isLocale } from "@/lib/i18n/locales";
import { preferredLocale } from "@/lib/i18n/negotiate";
import { hasOwnLook, isEmbed } from "@/lib/pages/alone";
import { DISPLAY_KEY, withoutDisplay } from "@/lib/pages/display";

/** Two letters, perhaps with a region: the place of a language in an address, whether we have it or not. */
const LANGUAGE = /^[a-z]{2}(-[A-Za-z]{2,4})?$/;

/** What the reader read last is their language, too, at an address without one. */
const LANGUAGE_COOKIE = "language";
const YEAR = 365 * 86_400;
const REMEMBERED = { maxAge: YEAR, sameSite: "lax", path: "/" } as const;

/** Without a language the reader is led to their own; the rest of the address stays. */
function toOwnLanguage(request: NextRequest): Response {
  const { pathname, search } = request.nextUrl;
  const locale = preferredLocale(
    request.headers.get("accept-language"),
    request.cookies.get(LANGUAGE_COOKIE)?.value,
  );
  const path = pathname === "/" ? "" : pathname;
  const target = new URL(`/${locale}${path}${search}`, request.url);
  const response = NextResponse.redirect(target, 307);
  response.headers.set("vary", "Accept-Language, Cookie");
  return response;
}

/** A look that was chosen is remembered, and the page shown at its own address; null where none was chosen. */
function withLook({ nextUrl, url }: NextRequest): Response | null {
  const chosen = hasOwnLook(nextUrl.pathname) ? null : withoutDisplay(nextUrl.search);
  if (chosen === null) return null;
  const response = NextResponse.redirect(new URL(nextUrl.pathname + chosen.search, url), 307);
  response.headers.set("cache-control", "no-store");
  if (chosen.display === "system") response.cookies.delete(DISPLAY_KEY);
  else response.cookies.set(DISPLAY_KEY, chosen.display, REMEMBERED);
  return response;
}

/** The rooms that have a page for each figure. */
const OF_FIGURES = ["figures", "embed"];

/** Next leaves the body of a page that calls `notFound` to the browser; an address that no page has it makes whole. */
function leadsNowhere(pathname: string): boolean {
  const [, first = "", part, id, ...rest] = pathname.split("/");
  if (!isLocale(first)) return true;
  if (!OF_FIGURES.includes(part ?? "") || rest.length > 0) return false;
  return !FIGURES.some((figure) => figure.id === id);
}

export function proxy(request: NextRequest): Response {
  const { pathname, search } = request.nextUrl;
  const first = pathname.split("/")[1] ?? "";
  if (!isLocale(first) && !LANGUAGE.test(first)) return toOwnLanguage(request);
  const look = withLook(request);
  if (look) return look;
  const nonce = btoa(crypto.randomUUID());
  const framers = isEmbed(pathname) ? "*" : "'none'";
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development", framers);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  headers.set("x-locale", first);
  headers.set("x-path", pathname);
  headers.set("x-search", search);
  const response = leadsNowhere(pathname)
    ? NextResponse.rewrite(new URL(`/${first}/404`, request.url), { request: { headers } })
    : NextResponse.next({ request: { headers } });
  if (isLocale(first) && !isEmbed(pathname)) {
    response.cookies.set(LANGUAGE_COOKIE, first, REMEMBERED);
  }
  response.headers.set("content-security-policy", policy);
  response.headers.set("x-content-type-options", "nosniff");
  response.headers.set("referrer-policy", "strict-origin-when-cross-origin");
  return response;
}

export const config = {
  matcher: ["/((?!api(?:/|$)|_next/|icon\\.svg|overview\\.png|present-sw\\.js).*)"],
};
