import { Chart } from "./chart";
import { read } from "./data";

export default function Page() {
  const { title, series, rows } = read("figure.json");
  return (
    <main>
      <h1>{title}</h1>
      <Chart series={series} rows={rows} />
    </main>
  );
}
