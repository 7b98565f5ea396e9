// Fonts as narrow as the pages need them: without the features, weights and optical sizes that no page asks for, a phone loads half the bytes.
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import subset from 'subset-font';

const features = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'calt', 'liga', 'rlig', 'tnum'];

// What the style sheets ask for: --sans from regular to bold with its straight shapes, --serif for headings alone.
const wanted = {
  inter: { variationAxes: { wght: { min: 400, max: 700 } }, keepFeatures: [...features, 'cv11', 'ss03'] },
  'cormorant-garamond': { variationAxes: { wght: { min: 400, max: 600 } }, keepFeatures: [...features, 'lnum'] },
  mulish: { variationAxes: { wght: { min: 400, max: 700 } }, keepFeatures: features },
  manrope: { variationAxes: { wght: { min: 400, max: 700 } }, keepFeatures: features },
  fraunces: { variationAxes: { opsz: 56, wght: { min: 400, max: 600 } }, keepFeatures: [...features, 'lnum'] },
};

// The font's package says which letters a file is for, as in "U+0131, U+0152-0153".
async function lettersOf(folder, alphabet) {
  const ranges = JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8'))[alphabet].matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi);
  return [...ranges].flatMap(([, first, last]) => {
    const from = parseInt(first, 16);
    return Array.from({ length: parseInt(last ?? first, 16) - from + 1 }, (_, i) => String.fromCodePoint(from + i));
  }).join('');
}

/** For esbuild: narrows the fonts above, and takes others as they are. */
export const narrowFonts = {
  name: 'narrow-fonts',
  setup(build) {
    build.onLoad({ filter: /\.woff2$/ }, async ({ path }) => {
      const font = await readFile(path);
      const [, family, alphabet] = /^([a-z-]+?)-(latin|latin-ext)-[a-z]+-normal\.woff2$/.exec(basename(path)) ?? [];
      const need = wanted[family];
      return { contents: need ? await subset(font, await lettersOf(join(path, '../..'), alphabet), { targetFormat: 'woff2', ...need }) : font, loader: 'file' };
    });
  },
};
