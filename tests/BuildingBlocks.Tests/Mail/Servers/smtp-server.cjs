// A mail server on a free loopback port, which it prints; then a line of JSON for each mail it took. It ends when whoever started it is gone.
const { SMTPServer } = require('smtp-server');
const fs = require('fs');

const settings = JSON.parse(process.argv[2]);
const refusal = (code, words) => Object.assign(new Error(words), { responseCode: code });
const server = new SMTPServer({
  banner: 'here', secure: settings.secure, authOptional: !settings.auth, authMethods: settings.auth ?? [], size: settings.size,
  allowInsecureAuth: true, disableReverseLookup: true, hideSTARTTLS: !settings.starttls, disabledCommands: settings.disabled ?? [],
  ...(settings.cert ? { key: fs.readFileSync(settings.key), cert: fs.readFileSync(settings.cert) } : {}),
  onAuth: ({ username, password }, session, done) =>
    username === 'olivia' && password === 'right, ünd long' ? done(null, { user: username }) : done(refusal(535, 'Authentication failed')),
  onMailFrom: ({ address }, session, done) => done(address.startsWith('stranger') ? refusal(553, 'Not your address') : null),
  onRcptTo: ({ address }, session, done) =>
    done(address.startsWith('nobody') ? refusal(550, 'No such person here') : address.startsWith('later') ? refusal(451, 'Greylisted') : null),
  onData: (stream, session, done) => {
    const parts = [];
    stream.on('data', part => parts.push(part));
    stream.on('end', () => {
      const text = Buffer.concat(parts).toString('utf8');
      if (text.includes('Subject: Spam')) return done(refusal(554, 'That looks like spam'));
      process.stdout.write(`${JSON.stringify({ text, from: session.envelope.mailFrom.address, to: session.envelope.rcptTo.map(to => to.address), user: session.user ?? null, secure: session.secure })}\n`);
      done(null, 'queued as 4711');
    });
  },
});
server.on('error', () => { });
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.server.address().port}\n`));
process.stdin.on('end', () => process.exit(0));
process.stdin.resume();
