// Uploads one file with tus-js-client, as a browser does: ENDPOINT, COOKIE and TOKEN in the environment, the file as argument.
// It is torn off twice on its way and resumed by a new client from what was remembered. Says what happened as a line of JSON.
import { readFileSync } from 'node:fs';
import { Upload } from 'tus-js-client';

const { ENDPOINT: endpoint, COOKIE: cookie, TOKEN: token } = process.env;
const file = readFileSync(process.argv[2]);
const remembered = new Map();
const urlStorage = {
  findAllUploads: async () => [...remembered.values()],
  findUploadsByFingerprint: async fingerprint => [...remembered.values()].filter(one => one.fingerprint === fingerprint),
  removeUpload: async key => { remembered.delete(key); },
  addUpload: async (fingerprint, upload) => {
    remembered.set(fingerprint, { ...upload, fingerprint, urlStorageKey: fingerprint });
    return fingerprint;
  },
};

const requests = [];
function attempt(tearAt) {
  return new Promise((resolve, reject) => {
    const upload = new Upload(file, {
      endpoint,
      urlStorage,
      chunkSize: 40_000,
      retryDelays: [0, 100, 500, 1000, 2000],
      metadata: { filename: 'Ünïcode.jpg' },
      headers: { Cookie: cookie, RequestVerificationToken: token },
      fingerprint: async () => 'the file',
      removeFingerprintOnSuccess: true,
      onBeforeRequest: request => { requests.push(request.getMethod()); },
      onChunkComplete: (_, accepted) => {
        if (accepted < tearAt) return;
        upload.abort();
        resolve('torn');
      },
      onSuccess: () => resolve('done'),
      onError: reject,
    });
    upload.findPreviousUploads().then(previous => {
      if (previous.length > 0) upload.resumeFromPreviousUpload(previous[0]);
      upload.start();
    });
  });
}

const ends = [await attempt(file.length / 3), await attempt(file.length * 2 / 3), await attempt(Infinity)];
let refusal;
try {
  await attempt(Infinity);
} catch (error) {
  refusal = { status: error.originalResponse.getStatus(), ...JSON.parse(error.originalResponse.getBody()) };
}
console.log(JSON.stringify({ ends, created: requests.filter(method => method === 'POST').length, left: remembered.size, refusal }));
