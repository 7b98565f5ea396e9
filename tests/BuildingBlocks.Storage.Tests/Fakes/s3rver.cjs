// An S3-compatible server on a free loopback port, which it prints. It ends when whoever started it is gone.
const S3rver = require('s3rver');
const crypto = require('crypto');
const fs = require('fs');
const path = require('path');

const [, , directory, bucket] = process.argv;
const server = new S3rver({
  address: '127.0.0.1', port: 0, silent: true, vhostBuckets: false, directory, configureBuckets: [{ name: bucket }],
});
// Its tokens for the rest of a list are in a cipher that OpenSSL has given up; nothing here is secret.
for (const name of ['createCipheriv', 'createDecipheriv']) {
  const proper = crypto[name];
  crypto[name] = (cipher, ...rest) => cipher === 'des' ? { update: text => Buffer.from(text), final: () => Buffer.alloc(0) } : proper(cipher, ...rest);
}
// s3rver knows uploads in parts but not how to abort one.
server.middleware.unshift((ctx, next) => {
  if (ctx.method !== 'DELETE' || !ctx.query.uploadId) return next();
  fs.rmSync(path.join(server.store.getResourcePath(bucket, undefined, 'uploads'), path.basename(ctx.query.uploadId)), { recursive: true });
  ctx.status = 204;
});
server.run().then(({ port }) => process.stdout.write(`${port}\n`));
process.stdin.on('end', () => {
  fs.rmSync(directory, { recursive: true, force: true });
  process.exit(0);
});
process.stdin.resume();
