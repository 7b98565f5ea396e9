using BuildingBlocks;
using BuildingBlocks.Mail;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Inviting;

namespace Galleries.UseCases.Requesting;

/// <summary>
/// A stranger asks to be let in. Who has a link already gets it mailed once more; whoever asks hears the same either way, so that nobody learns
/// who may come in.
/// </summary>
public sealed record AskForAccess(Guid GalleryId, string? Name, string? Email, string? Message);

internal sealed class AskForAccessHandler(
    IGalleryRepository galleries, IGuestBook guests, IAccessRequests requests, ITerms terms, IStudioCard studio, RequestLetters letters, TimeProvider clock)
    : ICommandHandler<AskForAccess>
{
    private const int MostADay = 100;

    /// <summary>From there on requests wait without a mail each: no storm in the studio's mailbox.</summary>
    private const int MostMailsADay = 20;

    private static readonly TimeSpan BetweenMails = TimeSpan.FromMinutes(10);

    public async Task<Outcome> Handle(AskForAccess command, CancellationToken ct)
    {
        var (name, email) = (command.Name?.Trim() ?? "", command.Email?.Trim() ?? "");
        if (Check(name, email, command.Message) is { Succeeded: false } refused)
            return refused;

        var moment = new Moment(clock.GetUtcNow(), (await studio.Read(ct)).Zone);
        var judges = (await terms.InForce(command.GalleryId, ct)).Judges;
        if (judges == RequestJudges.Nobody || await galleries.Find(command.GalleryId, ct) is not { } gallery || gallery.PhaseAt(moment) != GalleryPhase.Online)
            return Outcome.Refused("This gallery takes no requests at the moment.");

        if (await guests.FindGrantOf(gallery.Id, email.ToLowerInvariant(), ct) is { VisitorId: { } personId } grant
            && grant.LetsIn(gallery.Id, personId) && !grant.HasExpired(moment))
            await SendAgain(gallery, grant, personId, moment.Now, ct);
        else
            await Keep(gallery, name, email, Blank.ToNull(command.Message), judges, moment.Now, ct);
        return Outcome.Done;
    }

    private static Outcome Check(string name, string email, string? message)
    {
        if (name.Length == 0)
            return Outcome.Refused("Please tell us your name.", nameof(AskForAccess.Name));
        if (name.Length > Visitor.LongestName || name.Any(char.IsControl))
            return Outcome.Refused($"Please keep the name within {Visitor.LongestName} characters.", nameof(AskForAccess.Name));
        if (!MailAddresses.IsValid(email))
            return Outcome.Refused("Please enter a valid e-mail address, such as anna@example.com.", nameof(AskForAccess.Email));

        return message?.Trim().Length > AccessRequest.LongestMessage
            ? Outcome.Refused($"Please keep the message within {AccessRequest.LongestMessage} characters.", nameof(AskForAccess.Message))
            : Outcome.Done;
    }

    private async Task SendAgain(Gallery gallery, Grant grant, Guid personId, DateTimeOffset now, CancellationToken ct)
    {
        if (now - grant.MailedAt < BetweenMails || await guests.FindVisitor(gallery.Id, personId, ct) is not { } person)
            return;

        grant.NoteMail(now);
        await letters.Admit(gallery, grant, person, ct);
    }

    private async Task Keep(Gallery gallery, string name, string email, string? message, RequestJudges judges, DateTimeOffset now, CancellationToken ct)
    {
        var today = await requests.CountAsked(gallery.Id, now.AddDays(-1), ct);
        var request = await requests.FindRequestOf(gallery.Id, email.ToLowerInvariant(), ct);
        if (today >= MostADay || request?.AskAgain(name, message, now) == false)
            return;
        if (request is null)
            requests.Add(request = AccessRequest.Ask(Guid.CreateVersion7(now), gallery.Id, name, email, message, now));

        if (today < MostMailsADay)
            await letters.Announce(gallery, request, judges == RequestJudges.MainClients ? await guests.MainClients(gallery.Id, ct) : [], ct);
    }
}
