import type { ReactElement } from "react";
import { plotData } from "@/components/figure/svg/chart-svg";
import { Layers } from "@/components/figure/svg/layers";
import { PICTURE_FONTS } from "@/lib/draw/fonts";
import type { Foot, FootWords } from "@/lib/draw/foot";
import type { InkOf } from "@/lib/draw/palette";
import { pictureLayout } from "@/lib/draw/picture";
import { type Theme, themeInks } from "@/lib/draw/theme";
import { xmlTexts } from "@/lib/draw/xml";
import type { FigureModel } from "@/lib/figures/model";
import { PictureKey } from "./key";
import { MarkedTexts, TextLines } from "./words";

export interface PictureProps {
  readonly model: FigureModel;
  /** Lines of the foot in the reader's language. */
  readonly words: FootWords;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  /** The colours of home and partner as the data folder gives them. */
  readonly colours: readonly [string, string];
  readonly lang: string;
}

function Imprint({ foot, from, to, ink }: { foot: Foot; from: number; to: number; ink: InkOf }) {
  const { rule, sources, imprint } = foot;
  return (
    <>
      <path d={`M${from},${rule}H${to}`} stroke={ink("rule")} />
      <TextLines text={sources} fill={ink("quiet")} />
      <text
        x={imprint.x}
        y={imprint.y}
        fontSize={imprint.font}
        textAnchor={imprint.anchor}
        fill={ink("quiet")}
      >
        {imprint.text}
        <tspan fontWeight={700} fill={ink("text")}>
          {`\u2002${imprint.site}`}
        </tspan>
      </text>
    </>
  );
}

/** A figure as one standalone SVG: title, subtitle, drawing, the texts of its marks, sources and edition. */
export function pictureOf(props: PictureProps): ReactElement {
  const { width, height, theme, colours, lang } = props;
  const { model, words } = xmlTexts({ model: props.model, words: props.words });
  const ink = themeInks(theme, colours);
  const picture = pictureLayout(model, words, { width, height, lang });
  const { drawing, corner, margin, font } = picture;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      lang={lang}
      role="img"
      fontFamily={PICTURE_FONTS}
    >
      <title>{model.title}</title>
      <desc>{model.summary}</desc>
      <rect width={width} height={height} fill={ink("paper")} />
      <path
        d={`M${margin},${margin / 2}h${3 * font}`}
        stroke={ink("text")}
        strokeWidth={font / 4}
      />
      <TextLines text={picture.title} fill={ink("text")} bold />
      <TextLines text={picture.subtitle} fill={ink("quiet")} />
      <PictureKey items={picture.key} ink={ink} />
      <g transform={`translate(${corner.x} ${corner.y})`} fontSize={font} {...plotData(drawing)}>
        <Layers drawing={drawing} ink={ink} />
      </g>
      <MarkedTexts items={picture.flags} ink={ink} circled />
      <MarkedTexts items={picture.annotations} ink={ink} />
      <TextLines text={picture.notes} fill={ink("quiet")} />
      <Imprint foot={picture.foot} from={margin} to={width - margin} ink={ink} />
    </svg>
  );
}
