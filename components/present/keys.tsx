import type { PresentPage } from "@/lib/pages/present";

/** The keys of a deck, for its dialog. */
export function KeyHelpList({ keys }: { keys: PresentPage["keys"] }) {
  return (
    <>
      <h2 id="present-keys">{keys.title}</h2>
      <dl>
        {keys.list.map(({ keys: names, does }) => (
          <div key={does}>
            <dt>
              {names.map((name, index) => (
                <span key={name}>
                  {index === 0 ? null : " "}
                  <kbd>{name}</kbd>
                </span>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">{keys.close}</button>
      </form>
    </>
  );
}
