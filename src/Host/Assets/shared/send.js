import { say } from './words.js';

// Requests to our own pages, with the antiforgery token that the layout leaves in a meta tag.
export const antiforgeryToken = () => document.querySelector('meta[name="antiforgery"]')?.content ?? '';

/** Posts fields to a page's handler; throws an Error whose message is a sentence when it was refused, with its status, or did not arrive. */
export async function send(address, fields) {
  let response;
  try {
    response = await fetch(address, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { RequestVerificationToken: antiforgeryToken(), Accept: 'application/json' },
      redirect: 'error',
    });
  } catch {
    throw new Error(say('The connection was lost. Please try again.'));
  }
  document.dispatchEvent(new CustomEvent('answered', { detail: response }));
  const answer = response.headers.get('Content-Type')?.includes('json') ? await response.json() : null;
  if (!response.ok) throw Object.assign(new Error(answer?.reason ?? say('That did not work. Please reload the page and try again.')), { status: response.status });
  return answer;
}
