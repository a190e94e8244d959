import type { Drawing } from "@/lib/draw/drawing";
import type { InkOf } from "@/lib/draw/palette";
import { Grid, Ticks, Zero } from "./axes";
import { Ends } from "./ends";
import { Flags, Stems } from "./flags";
import { Annotations, ThresholdLabels, Thresholds } from "./labels";
import { Marks } from "./marks";
import { Ranges } from "./ranges";
import { Rows } from "./rows";

/** Everything of a drawing, from the paper upwards. */
export function Layers({ drawing, ink }: { drawing: Drawing; ink: InkOf }) {
  const props = { drawing, ink };
  if (drawing.rows) return <Rows drawing={drawing} rows={drawing.rows} ink={ink} />;
  return (
    <>
      <Grid {...props} />
      <Stems {...props} />
      <Zero {...props} />
      <Thresholds {...props} />
      <Ticks {...props} />
      <Ranges {...props} />
      <Marks {...props} />
      <ThresholdLabels {...props} />
      <Annotations {...props} />
      <Flags {...props} />
      <Ends {...props} />
    </>
  );
}
