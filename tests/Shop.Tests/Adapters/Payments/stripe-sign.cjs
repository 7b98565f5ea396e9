// Signs what comes in as Stripe signs its webhooks, by its own package.
const Stripe = require('stripe');
const [secret, timestamp] = process.argv.slice(2);
let payload = '';
process.stdin.setEncoding('utf8');
process.stdin.on('data', (piece) => { payload += piece; });
process.stdin.on('end', () => {
  const stripe = new Stripe('sk_test_unused');
  process.stdout.write(stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp: Number(timestamp) }));
});
