using BuildingBlocks.Mail;
using BuildingBlocks.Security;
using BuildingBlocks.Signals;
using BuildingBlocks.Web;
using Settings.Domain;
using Settings.Ports;

namespace Settings.UseCases.SigningIn;

/// <summary>Begins sessions, and opens them once all that is asked for was given.</summary>
internal sealed class SessionOpening(
    ISessionRepository sessions, IStudioRepository studios, IMailQueue mails, IPublicAddress address, ISignals signals, TimeProvider clock)
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
        if (account.Welcome(SecretToken.Hash(device.Token), now) && await studios.Find(ct) is { } studio)
            Tell(account, studio, session);
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

    private void Tell(Account account, Studio studio, Session session) => mails.Enqueue(new MailMessage(
        account.Email, account.Name, $"New sign-in at {studio.Name}", $"""
        Hello {account.Name},

        somebody, most likely you, has just signed in to {studio.Name} with your account on a device that was not used before: {session.Device}.

        If it was you, there is nothing to do. If not, end that session and choose another password here:

        {address.At("/account")}

        """.ReplaceLineEndings("\n"), ReplyTo: studio.ContactEmail));
}
