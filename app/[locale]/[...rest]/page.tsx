import { notFound } from "next/navigation";

/** No page stands here: the designed answer in the reader's language, with status 404. */
export default function Rest(): never {
  notFound();
}
