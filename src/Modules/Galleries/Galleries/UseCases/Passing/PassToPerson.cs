using BuildingBlocks;
using BuildingBlocks.Mail;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Inviting;
using Galleries.UseCases.Sharing;
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

internal sealed class PassToPersonHandler(PassDesk desk, IGuestBook guests, PersonalLinks links, PassLetters letters, LinkRules rules, ShareNews news, IOutbox outbox)
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

        var (grant, person) = known is null
            ? links.Make(command.GalleryId, command.GrantId, Blank.ToNull(command.Name), email, maker)
            : await links.Again(known, Blank.ToNull(command.Name), ct);
        rules.Apply(command.Rule, grant);
        grant.NoteMail(now);
        await letters.Invite(maker, grant, person, Blank.ToNull(command.Message), ct);
        if (known is null)
            await news.Tell(grant, ShareWay.Email, now, ct);
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
}
