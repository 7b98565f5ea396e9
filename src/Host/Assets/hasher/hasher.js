// A worker: hashes files beside the page, one after the other. A file that can't be read gets no hash; sending it will say why.
let turn = Promise.resolve();
addEventListener('message', ({ data: { id, file } }) => {
  turn = turn.then(async () => postMessage({ id, sha256: await hash(file).catch(() => null) }));
});

async function hash(file) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return [...digest].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
