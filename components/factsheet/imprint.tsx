import { Qr } from "@/components/ui/qr";
import type { Factsheet } from "@/lib/pages/factsheet";
import styles from "./imprint.module.css";

/** Which edition this is, and where the page lives on. @param address of that page, whole */
export function Imprint({ imprint, address }: { imprint: Factsheet["imprint"]; address: string }) {
  const { lines, live, code } = imprint;
  return (
    <footer className={styles.imprint}>
      <Qr text={address} label={code} className={styles.code} />
      <div>
        <p>
          {live} <a href={address}>{address}</a>
        </p>
        <p>{lines.join(" · ")}</p>
      </div>
    </footer>
  );
}
