using BuildingBlocks.Mail.Letters;
using BuildingBlocks.Security;
using BuildingBlocks.Signals;
using BuildingBlocks.Web;
using Settings.Domain;
using Settings.Ports;
using Settings.UseCases.Mailing;

namespace Settings.UseCases.SigningIn;

/// <summary>Begins sessions, and opens them once all that is asked for was given.</summary>
internal sealed class SessionOpening(
    ISessionRepository sessions, ILetters letters, IPublicAddress address, ISignals signals, TimeProvider clock)
{
    /// <summary>After the password; open at once where no code is asked for.</summary>
    public async Task Begin(Account account, Guid sessionId, Device device, CancellationToken ct)
    {
        var session = await Add(account, sessionId, device, account.AsksForCode, ct);
        if (!session.AwaitsCode)
            await Open(session, account, device, ct);
    }

    /// <summary>After what is worth both, password and code.</summary>
    public async Task BeginOpen(Account account, Guid sessionId, Device device, CancellationToken ct) =>
        await Open(await Add(account, sessionId, device, awaitsCode: false, ct), account, device, ct);

    /// <summary>After everything.</summary>
    public async Task Open(Session session, Account account, Device device, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        session.Open(now);
        if (account.Welcome(SecretToken.Hash(device.Token), now))
            await Tell(account, session, ct);
        signals.Raise(Channels.Sessions, "");
    }

    private async Task<Session> Add(Account account, Guid sessionId, Device device, bool awaitsCode, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        foreach (var old in (await sessions.Of(account.Id, ct)).Where(old => old.IsOver(now)))
            sessions.Remove(old);

        var session = new Session(sessionId, account.Id, device.Name, now, awaitsCode);
        sessions.Add(session);
        return session;
    }

    private Task Tell(Account account, Session session, CancellationToken ct) => letters.Send(
        TeamLetters.NewSignIn, new LetterReader(account.Email, account.Name),
        _ => new LetterValues().Text("person.name", account.Name).Text("device", session.Device).Link("link", address.At("/account")), ct);
}
