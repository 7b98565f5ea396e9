// Bundles what the pages need into ../wwwroot/dist: fingerprinted files, each also compressed, and manifest.json, which
// maps the names that pages use ("client.css") to the files. An entry is a file named for its folder: client/client.js.
import { build } from 'esbuild';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { narrowFonts } from './fonts.mjs';

const sources = dirname(fileURLToPath(import.meta.url));
const target = resolve(sources, '../wwwroot/dist');

async function entries() {
  const folders = (await readdir(sources, { withFileTypes: true })).filter(entry => entry.isDirectory());
  const named = folders.flatMap(({ name }) => [join(sources, name, `${name}.js`), join(sources, name, `${name}.css`)]);
  return [...named.filter(path => existsSync(path)), join(sources, 'favicon.svg')];
}

async function compress(file) {
  if (!/\.(js|css|svg)$/.test(file)) return;
  const bytes = await readFile(file);
  await writeFile(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }));
  await writeFile(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}

// The name a page uses: the entry's own, or that of a font, so that it can be preloaded. Chunks are found by their importers.
function nameOf(output) {
  if (output.entryPoint) return basename(output.entryPoint);
  const [only, ...others] = Object.keys(output.inputs);
  return only && others.length === 0 && /\.(woff2|svg)$/.test(only) ? basename(only) : undefined;
}

await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
const result = await build({
  entryPoints: await entries(),
  outdir: target,
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  publicPath: '/dist/',
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  target: ['chrome111', 'firefox115', 'safari16.4'],
  loader: { '.svg': 'copy' },
  plugins: [narrowFonts],
  legalComments: 'eof',
  logLevel: 'warning',
  metafile: true,
});
if (result.warnings.length > 0) process.exit(1);

const manifest = {};
for (const [path, output] of Object.entries(result.metafile.outputs)) {
  const file = resolve(path);
  const name = nameOf(output);
  if (name) manifest[name] = relative(target, file);
  await compress(file);
}
await writeFile(join(target, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
