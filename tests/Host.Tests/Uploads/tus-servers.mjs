// Sends the same bare requests to the product and to @tus/server, the protocol's own server in Node.js, and says how each answers:
// ENDPOINT, COOKIE and TOKEN of the product in the environment, a photo as argument. The answers are a line of JSON: name → [product, reference].
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';

const { ENDPOINT, COOKIE, TOKEN } = process.env;
const photo = readFileSync(process.argv[2]);
const week = 7 * 24 * 3600 * 1000;
const told = ['tus-resumable', 'tus-version', 'tus-max-size', 'upload-offset', 'upload-length', 'upload-metadata', 'upload-defer-length', 'cache-control'];
const there = ['location', 'upload-expires'];
const tus = { 'Tus-Resumable': '1.0.0' };
const piece = { ...tus, 'Content-Type': 'application/offset+octet-stream' };

const folder = mkdtempSync(join(tmpdir(), 'tus-'));
const reference = new Server({
  path: '/files', maxSize: 20 * 1024 ** 3, respectForwardedHeaders: false, relativeLocation: true, lockDrainTimeout: 100,
  datastore: new FileStore({ directory: folder, expirationPeriodInMilliseconds: week }),
});
const http = createServer((req, res) => reference.handle(req, res));
await new Promise(resolve => http.listen(0, '127.0.0.1', resolve));

const servers = [
  { endpoint: new URL(ENDPOINT), headers: { Cookie: COOKIE, RequestVerificationToken: TOKEN }, hold: async () => 0 },
  { endpoint: new URL(`http://127.0.0.1:${http.address().port}/files`), headers: {}, hold: firstByte },
];

function open(server, method, path, headers) {
  const address = new URL(path ?? server.endpoint, server.endpoint);
  return request(address, { method, headers: { ...server.headers, ...headers }, agent: false });
}

function ask(server, method, path, headers = tus, body = undefined) {
  return new Promise((resolve, reject) => {
    const asked = open(server, method, path, { ...headers, ...(body !== undefined && { 'Content-Length': body.length }) });
    asked.on('response', answer => {
      answer.resume();
      answer.on('end', () => resolve(answer));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

const head = (server, upload) => ask(server, 'HEAD', upload);
const patch = (server, upload, offset, body, headers = piece) => ask(server, 'PATCH', upload, { ...headers, 'Upload-Offset': offset }, body);
const begin = async (server, length = photo.length, headers = {}) => (await ask(server, 'POST', null, { ...tus, 'Upload-Length': length, ...headers })).headers.location;
const unknown = server => `${server.endpoint.pathname}/01980000-0000-7000-8000-000000000000`;

// Who may keep an answer is up to each server but where the protocol says it; nobody needs to hear that nothing came with an announcement.
function described({ statusCode, headers, req: { method } }) {
  if (method !== 'HEAD' || statusCode !== 200) delete headers['cache-control'];
  if (method === 'POST' && headers['upload-offset'] === '0') delete headers['upload-offset'];
  return [statusCode, ...told.filter(name => headers[name]).map(name => `${name}: ${headers[name]}`), ...there.filter(name => headers[name])].join(', ');
}

const post = headers => server => ask(server, 'POST', null, { ...tus, ...headers });
const metadata = value => post({ 'Upload-Length': 500, 'Upload-Metadata': value });
const onPart = act => async server => {
  const upload = await begin(server);
  await patch(server, upload, 0, photo.subarray(0, 100));
  return act(server, upload);
};
// Each time another photo: the product takes none twice.
const whole = () => Buffer.concat([photo, randomBytes(8)]);
const onWhole = act => async server => {
  const upload = await begin(server, photo.length + 8);
  await patch(server, upload, 0, whole());
  return act(server, upload);
};
const onGone = act => onPart(async (server, upload) => {
  await ask(server, 'DELETE', upload);
  return act(server, upload);
});

const cases = {
  'creation': post({ 'Upload-Length': 500 }),
  'creation without a length': post({}),
  'creation with the length to come': post({ 'Upload-Defer-Length': 1 }),
  'creation with the length to come and said': post({ 'Upload-Length': 500, 'Upload-Defer-Length': 1 }),
  'creation of a negative length': post({ 'Upload-Length': -1 }),
  'creation of a length in words': post({ 'Upload-Length': 'many' }),
  'creation of a length with a fraction': post({ 'Upload-Length': '5.5' }),
  'creation of nothing': post({ 'Upload-Length': 0 }),
  'creation of too much': post({ 'Upload-Length': 20 * 1024 ** 3 + 1 }),
  'creation in no version': server => ask(server, 'POST', null, { 'Upload-Length': 500 }),
  'creation in another version': post({ 'Upload-Length': 500, 'Tus-Resumable': '0.2.2' }),
  'creation with its first piece': server => ask(server, 'POST', null, { ...piece, 'Upload-Length': photo.length }, photo.subarray(0, 50)),
  'creation with a body of another kind': server => ask(server, 'POST', null, { ...tus, 'Upload-Length': 500, 'Content-Type': 'text/plain' }, Buffer.from('text')),
  'creation with more than its length': server => ask(server, 'POST', null, { ...piece, 'Upload-Length': 10 }, photo.subarray(0, 50)),
  'creation of a part of a whole': post({ 'Upload-Length': 500, 'Upload-Concat': 'partial' }),
  'metadata with a key alone': metadata('filename dGVzdA==,is_confidential'),
  'metadata with a key twice': metadata('filename dGVzdA==,filename dGVzdA=='),
  'metadata that is no base64': metadata('filename ???'),
  'metadata of a value without padding': metadata('filename dGVzdA'),
  'metadata with a comma at its end': metadata('filename dGVzdA==,'),
  'metadata with spaces': metadata('filename dGVzdA== , type aW1hZ2U='),
  'metadata of nothing': metadata(''),
  'metadata is given back': async server => head(server, await begin(server, 500, { 'Upload-Metadata': 'filename dGVzdA==,type aW1hZ2U=' })),
  'HEAD at the beginning': async server => head(server, await begin(server)),
  'HEAD in the middle': onPart(head),
  'HEAD of the unknown': server => head(server, unknown(server)),
  'HEAD of what was given up': onGone(head),
  'HEAD in no version': onPart((server, upload) => ask(server, 'HEAD', upload, {})),
  'PATCH': onPart((server, upload) => patch(server, upload, 100, photo.subarray(100, 200))),
  'PATCH of nothing': onPart((server, upload) => patch(server, upload, 100, Buffer.alloc(0))),
  'PATCH before its place': onPart((server, upload) => patch(server, upload, 50, photo.subarray(50, 200))),
  'PATCH behind its place': onPart((server, upload) => patch(server, upload, 150, photo.subarray(150, 200))),
  'PATCH at a negative place': onPart((server, upload) => patch(server, upload, -1, photo.subarray(0, 20))),
  'PATCH at a place in words': onPart((server, upload) => patch(server, upload, 'there', photo.subarray(0, 20))),
  'PATCH without a place': onPart((server, upload) => ask(server, 'PATCH', upload, piece, photo.subarray(100, 200))),
  'PATCH of another kind': onPart((server, upload) => patch(server, upload, 100, photo.subarray(100, 200), { ...tus, 'Content-Type': 'image/jpeg' })),
  'PATCH of no kind': onPart((server, upload) => patch(server, upload, 100, photo.subarray(100, 200), tus)),
  'PATCH in no version': onPart((server, upload) => patch(server, upload, 100, photo.subarray(100, 200), { 'Content-Type': 'application/offset+octet-stream' })),
  'PATCH of more than is missing': onPart((server, upload) => patch(server, upload, 100, Buffer.concat([photo, photo]))),
  'PATCH with another length': onPart((server, upload) => patch(server, upload, 100, photo.subarray(100, 200), { ...piece, 'Upload-Length': 7 })),
  'PATCH of the unknown': server => patch(server, unknown(server), 0, photo.subarray(0, 20)),
  'PATCH of what was given up': onGone((server, upload) => patch(server, upload, 100, photo.subarray(100, 200))),
  'PATCH in the name of POST': onPart((server, upload) => ask(server, 'POST', upload, { ...piece, 'Upload-Offset': 100, 'X-HTTP-Method-Override': 'PATCH' }, photo.subarray(100, 200))),
  'PATCH while another is under way': overlapping,
  'PATCH of the rest': async server => {
    const [upload, file] = [await begin(server, photo.length + 8), whole()];
    await patch(server, upload, 0, file.subarray(0, 100));
    return patch(server, upload, 100, file.subarray(100));
  },
  'HEAD at the end': onWhole(head),
  'PATCH behind the end': onWhole((server, upload) => patch(server, upload, photo.length + 8, Buffer.alloc(0))),
  'DELETE': onPart((server, upload) => ask(server, 'DELETE', upload)),
  'DELETE of the unknown': server => ask(server, 'DELETE', unknown(server)),
  'DELETE of what was given up': onGone((server, upload) => ask(server, 'DELETE', upload)),
  'OPTIONS': server => ask(server, 'OPTIONS', null, {}),
  'OPTIONS of an upload': async server => ask(server, 'OPTIONS', await begin(server), {}),
  'OPTIONS in another version': server => ask(server, 'OPTIONS', null, { 'Tus-Resumable': '0.2.2' }),
  'GET of the unknown': server => ask(server, 'GET', unknown(server)),
};

// The first is being received and says nothing more for now. The product asks for its body once it has the upload; Node.js does so at once,
// there a byte on the disk tells.
async function overlapping(server) {
  const upload = await begin(server);
  const first = open(server, 'PATCH', upload, { ...piece, 'Upload-Offset': 0, 'Content-Length': 50, Expect: '100-continue' });
  first.on('error', () => {}); // may be cut off in favor of the second
  first.flushHeaders();
  await once(first, 'continue');
  const offset = await server.hold(first, upload);
  const second = await patch(server, upload, offset, photo.subarray(offset, 20));
  first.destroy();
  return second;
}

async function firstByte(first, upload) {
  first.write(photo.subarray(0, 1));
  while (statSync(join(folder, upload.split('/').at(-1))).size === 0) await new Promise(resolve => setTimeout(resolve, 10));
  return 1;
}

const answers = {};
for (const [name, act] of Object.entries(cases)) answers[name] = [described(await act(servers[0])), described(await act(servers[1]))];
console.log(JSON.stringify(answers));
rmSync(folder, { recursive: true });
process.exit(0);
