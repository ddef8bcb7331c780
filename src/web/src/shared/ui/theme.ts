import { createTheme, type MantineColorsTuple } from '@mantine/core';

type Rgb = [number, number, number];
const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];

/** How much white each lighter shade holds; the seventh is the accent itself, the last three are darker. */
const LIGHTER = [0.93, 0.84, 0.7, 0.55, 0.38, 0.18, 0];
const DARKER = [0.12, 0.24, 0.38];

function mix(from: Rgb, to: Rgb, share: number): string {
  const channel = (index: number) => Math.round(from[index]! * (1 - share) + to[index]! * share);
  return `#${[0, 1, 2].map((index) => channel(index).toString(16).padStart(2, '0')).join('')}`;
}

/** Ten shades of the company's colour. */
export function shades(hex: string): MantineColorsTuple {
  const rgb = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as Rgb;
  const tones = [...LIGHTER.map((share) => mix(rgb, WHITE, share)), ...DARKER.map((share) => mix(rgb, BLACK, share))];
  return tones as unknown as MantineColorsTuple;
}

export function themeOf(accent: string) {
  return createTheme({
    primaryColor: 'accent',
    primaryShade: { light: 6, dark: 6 },
    colors: { accent: shades(accent) },
    fontFamily: "'Inter Variable', system-ui, sans-serif",
    fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
    headings: {
      fontWeight: '600',
      sizes: { h1: { fontSize: '20px', lineHeight: '28px' }, h2: { fontSize: '16px', lineHeight: '24px' }, h3: { fontSize: '14px', lineHeight: '20px' } },
    },
    spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
    radius: { xs: '6px', sm: '6px', md: '6px', lg: '6px', xl: '6px' },
    defaultRadius: 'sm',
    cursorType: 'pointer',
    respectReducedMotion: true,
    components: {
      Button: { defaultProps: { size: 'sm' } },
      TextInput: { defaultProps: { size: 'sm' } },
      Tooltip: { defaultProps: { openDelay: 300, withArrow: true } },
      // A dialog's heading is no second banner of the page.
      Modal: { defaultProps: { transitionProps: { duration: 150 }, centered: true, attributes: { header: { role: 'presentation' } } } },
    },
  });
}
