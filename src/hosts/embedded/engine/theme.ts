import { webDarkTheme, webLightTheme } from '@fluentui/react-components';

type Ramp = Record<50 | 100 | 200 | 300 | 400 | 500 | 600 | 700 | 800 | 900, string>;

const brand: Ramp = {
  50: webLightTheme.colorBrandBackground2,
  100: webLightTheme.colorBrandBackground2,
  200: webLightTheme.colorBrandBackground2Hover,
  300: webLightTheme.colorBrandBackground2Pressed,
  400: webLightTheme.colorBrandStroke2Contrast,
  500: webLightTheme.colorCompoundBrandForeground1,
  600: webLightTheme.colorBrandBackground,
  700: webLightTheme.colorBrandBackgroundHover,
  800: webLightTheme.colorBrandBackgroundPressed,
  900: webLightTheme.colorBrandBackgroundSelected,
};

const grey: Ramp = {
  50: webLightTheme.colorNeutralBackground2,
  100: webLightTheme.colorNeutralBackground3,
  200: webLightTheme.colorNeutralStroke2,
  300: webLightTheme.colorNeutralStroke1,
  400: webLightTheme.colorNeutralForeground4,
  500: webLightTheme.colorNeutralForeground3,
  600: webLightTheme.colorNeutralForeground2,
  700: webDarkTheme.colorNeutralBackground1,
  800: webDarkTheme.colorNeutralBackground2,
  900: webDarkTheme.colorNeutralBackground3,
};

/**
 * The grid's palette in Fluent's values. The grid paints on a canvas and takes no CSS variables; in the dark it turns
 * the lightness of these round by itself.
 */
export function withFluentColours<T extends { primary: Ramp; gray: Ramp }>(base: T): T {
  return { ...base, primary: brand, gray: grey };
}
