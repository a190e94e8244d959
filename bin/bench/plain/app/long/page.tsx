import { read } from "../data";
import { Switch } from "./switch";

export default function Page() {
  const { title, series, rows } = read("long.json");
  return (
    <main>
      <h1>{title}</h1>
      <Switch series={series} rows={rows} />
    </main>
  );
}
