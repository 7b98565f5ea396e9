import { toast } from '../shared/toast.js';

// A button that asks the device for a passkey: what it is asked comes from data-question, and the answer goes back in the form's
// hidden field, to data-answer or where the form goes anyway. Such buttons are hidden until it is known that the browser can.
let waiting = new AbortController();

export async function offerPasskeys() {
  if (!window.PublicKeyCredential) return;
  for (const note of document.querySelectorAll('[data-no-passkeys]')) note.hidden = true;
  for (const button of document.querySelectorAll('[data-passkey]')) {
    button.hidden = false;
    button.addEventListener('click', () => press(button));
  }
  const form = document.querySelector('[autocomplete~="webauthn"]')?.form;
  const button = form?.querySelector('[data-passkey="use"]');
  if (button && await PublicKeyCredential.isConditionalMediationAvailable?.()) waitQuietly(button);
}

// The browser offers passkeys among the e-mail addresses it would fill in.
async function waitQuietly(button) {
  const { signal } = waiting;
  try {
    answer(button, await navigator.credentials.get({ ...await ask(button), mediation: 'conditional', signal }));
  } catch {
    // Nobody chose one; the button and the password are still there.
  }
}

async function press(button) {
  if (!button.form.reportValidity()) return;
  waiting.abort();
  waiting = new AbortController();
  button.disabled = true;
  try {
    const question = await ask(button);
    answer(button, button.dataset.passkey === 'new' ? await navigator.credentials.create(question) : await navigator.credentials.get(question));
  } catch (error) {
    toast(sentence(error), { bad: true });
    button.disabled = false;
  }
}

async function ask({ dataset }) {
  const response = await fetch(dataset.question, { headers: { Accept: 'application/json' }, redirect: 'error' });
  if (!response.ok) throw new Error('No question.');
  const publicKey = await response.json();
  publicKey.challenge = bytes(publicKey.challenge);
  if (publicKey.user) publicKey.user.id = bytes(publicKey.user.id);
  for (const list of ['allowCredentials', 'excludeCredentials'])
    publicKey[list] = publicKey[list]?.map(known => ({ ...known, id: bytes(known.id), transports: undefined }));
  return { publicKey };
}

function answer(button, credential) {
  const { form } = button;
  form.querySelector('[data-credential]').value = JSON.stringify({
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment,
    clientExtensionResults: credential.getClientExtensionResults(),
    response: described(credential.response),
  });
  if (button.dataset.answer) form.action = button.dataset.answer;
  form.submit();
}

function described(response) {
  const parts = { clientDataJSON: text(response.clientDataJSON) };
  for (const name of ['attestationObject', 'authenticatorData', 'signature', 'userHandle'])
    if (response[name]) parts[name] = text(response[name]);
  return parts;
}

function sentence({ name }) {
  if (name === 'NotAllowedError') return 'That was canceled, or it took too long. Nothing is changed.';
  if (name === 'InvalidStateError') return 'This device has a passkey for you already.';
  return 'The passkey did not work. Please reload the page and try again.';
}

// Base64url, as WebAuthn writes bytes in JSON.
const bytes = words => Uint8Array.from(atob(words.replaceAll('-', '+').replaceAll('_', '/')), letter => letter.charCodeAt(0));
const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
