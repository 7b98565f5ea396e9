import { antiforgeryToken } from '../shared/send.js';

const lost = 'The connection was lost. Please try again.';
const failed = 'That did not work. Please reload the page and try again.';

/** A file on its way to take another one's place: how far it is, or why not. Without a script the browser sends the form. */
export function watchReplacing(form) {
  const [progress, note, error] = ['[data-progress]', '[data-progress-note]', '[data-error]'].map(part => form.querySelector(part));
  const button = form.querySelector('button');

  form.addEventListener('submit', event => {
    event.preventDefault();
    const request = new XMLHttpRequest();
    request.open('POST', form.action);
    request.responseType = 'json';
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('RequestVerificationToken', antiforgeryToken());
    request.upload.addEventListener('progress', ({ loaded, total }) => show(total > 0 ? loaded / total : 0));
    request.addEventListener('error', () => end(lost));
    request.addEventListener('load', () => {
      if (request.status === 200) location.assign(form.dataset.replace);
      else end(request.response?.reason ?? failed);
    });
    error.textContent = '';
    button.disabled = true;
    show(0);
    request.send(new FormData(form));
  });

  function show(fraction) {
    progress.hidden = false;
    progress.querySelector('progress').value = fraction;
    note.textContent = fraction < 1 ? `Sending, ${Math.floor(fraction * 100)} %` : 'Checking';
  }

  function end(reason) {
    progress.hidden = true;
    button.disabled = false;
    error.textContent = reason;
  }
}
