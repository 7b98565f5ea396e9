using BuildingBlocks;
using BuildingBlocks.Mail;
using BuildingBlocks.Messaging;
using BuildingBlocks.Security;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Passing;

/// <summary>A main client invites somebody: makes them a personal link and sends it by mail. The same address again gets the same link once more.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Viewer">The main client.</param>
/// <param name="GrantId">The new link's.</param>
/// <param name="Name">Who is invited.</param>
/// <param name="Email">Their address.</param>
/// <param name="Message">What the main client writes to them.</param>
/// <param name="Rule">How far the link reaches, within the main client's own.</param>
public sealed record PassToPerson(Guid GalleryId, Viewer Viewer, Guid GrantId, string? Name, string? Email, string? Message, LinkRule Rule);

internal sealed class PassToPersonHandler(PassDesk desk, IGuestBook guests, PassLetters letters, LinkRules rules, ISecretProtector secrets, IOutbox outbox)
    : ICommandHandler<PassToPerson>
{
    private const int LongestMessage = 1000;

    private static readonly TimeSpan BetweenMails = TimeSpan.FromMinutes(10);

    public async Task<Outcome> Handle(PassToPerson command, CancellationToken ct)
    {
        var (maker, outcome) = await desk.Ask(command.GalleryId, command.Viewer, command.Rule, ct);
        if (maker is null)
            return outcome;

        var email = command.Email?.Trim() ?? "";
        if (Check(command, email) is { Succeeded: false } refused)
            return refused;

        var now = maker.Moment.Now;
        var known = await guests.FindGrantOf(command.GalleryId, email.ToLowerInvariant(), ct);
        if (known is not null && CheckAgain(known, maker, now) is { Succeeded: false } no)
            return no;

        var (grant, person) = known is null ? Fresh(command, maker, email) : await Renewed(known, command, ct);
        rules.Apply(command.Rule, grant);
        grant.NoteMail(now);
        await letters.Invite(maker, grant, person, Blank.ToNull(command.Message), ct);
        outbox.Enqueue(new VisitorInvited(command.GalleryId, person.Fact, now));
        return Outcome.Done;
    }

    private static Outcome Check(PassToPerson command, string email)
    {
        if (Blank.ToNull(command.Name) is null)
            return Outcome.Refused("Please say who is invited, so that the photographer knows who comes.", nameof(command.Name));
        if (command.Name!.Trim().Length > Visitor.LongestName || command.Name.Any(char.IsControl))
            return Outcome.Refused($"Please keep the name within {Visitor.LongestName} characters.", nameof(command.Name));
        if (!MailAddresses.IsValid(email))
            return Outcome.Refused("Please enter a valid e-mail address, such as anna@example.com.", nameof(command.Email));

        return command.Message?.Trim().Length > LongestMessage
            ? Outcome.Refused($"Please keep the message within {LongestMessage} characters.", nameof(command.Message))
            : Outcome.Done;
    }

    /// <summary>Links that somebody else made are not this main client's to change.</summary>
    private static Outcome CheckAgain(Grant known, Reply maker, DateTimeOffset now)
    {
        if (known.MakerId != maker.Visitor!.Id)
            return Outcome.Refused("This address has a link to the gallery already.", nameof(PassToPerson.Email));
        if (known.IsBarred)
            return Outcome.Refused("Your photographer has withdrawn the link of this address.", nameof(PassToPerson.Email));

        return now - known.MailedAt < BetweenMails
            ? Outcome.Refused("An invitation went to this address a moment ago. Please wait some minutes before you send another one.", nameof(PassToPerson.Email))
            : Outcome.Done;
    }

    private async Task<(Grant, Visitor)> Renewed(Grant grant, PassToPerson command, CancellationToken ct)
    {
        if (grant.WithdrawnAt is not null || secrets.Unprotect(grant.TokenCipher) is null)
            grant.Renew(secrets.NewLink());
        var person = await guests.FindVisitor(command.GalleryId, grant.VisitorId!.Value, ct)
            ?? throw new InvalidOperationException("A personal link has no person.");
        person.Introduce(Blank.ToNull(command.Name));
        return (grant, person);
    }

    private (Grant, Visitor) Fresh(PassToPerson command, Reply maker, string email)
    {
        var now = maker.Moment.Now;
        var person = Visitor.Invited(Guid.CreateVersion7(now), command.GalleryId, command.GrantId, VisitorType.ClientInvited, Blank.ToNull(command.Name), email, now);
        var grant = Grant.Personal(command.GrantId, person, secrets.NewLink(), now).MadeBy(maker.Visitor!, maker.Grant!);
        guests.Add(person);
        guests.Add(grant);
        return (grant, person);
    }
}
