// The fonts of pictures by the names that stand inside their files. Noto Sans has Latin and Cyrillic, ў and і among
// them; the other, whose name is no usual one for Noto Sans SC, has Chinese.

/** Latin, Cyrillic, Greek. */
export const LETTERS = "Noto Sans";

/** Chinese. */
export const CHARACTERS = "Noto Sans S Chinese";

/** The value of `font-family` in a picture: first what a picture is made with here, then what a viewer may have. */
export const PICTURE_FONTS = `"${LETTERS}", "${CHARACTERS}", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif`;
