import { antiforgeryToken } from '../shared/send.js';

/**
 * Sends one file as the body of a request, with progress, which fetch does not tell of.
 * @returns {Promise<{ arrived?: true, refusal?: string, lost?: true, problem?: string }>} Lost: trying again by itself may help.
 */
export function sendFile(address, file, onProgress) {
  return new Promise(resolve => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('RequestVerificationToken', antiforgeryToken());
    request.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.upload.addEventListener('progress', event => onProgress(event.lengthComputable && event.total > 0 ? event.loaded / event.total : 0));
    request.addEventListener('load', () => resolve(answerOf(request)));
    request.addEventListener('error', () => resolve({ lost: true, problem: 'The connection was lost.' }));
    request.send(file);
  });
}

function answerOf(request) {
  switch (request.status) {
    case 200: return { arrived: true };
    case 401: return { problem: 'You were signed out. Sign in again in another tab, then retry.' };
    case 403: return { problem: 'You are not allowed to upload here.' };
    case 400: return { problem: 'This page was open for too long. Reload it and drop the file again.' };
    case 404: return { problem: 'The gallery is not there any more.' };
    case 409: return { refusal: reasonOf(request) };
    default: return { lost: true, problem: 'The server could not take it just now.' };
  }
}

function reasonOf(request) {
  try {
    return JSON.parse(request.responseText).reason;
  } catch {
    return 'The server answered something that this page does not understand. Please reload it.';
  }
}
