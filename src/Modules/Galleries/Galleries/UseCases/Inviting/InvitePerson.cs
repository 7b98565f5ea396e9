using BuildingBlocks;
using BuildingBlocks.Mail;
using BuildingBlocks.Messaging;
using BuildingBlocks.Security;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Inviting;

/// <summary>
/// Makes a personal link for somebody and sends it by mail, at once or as soon as the gallery is online. The same address again gets the same person's link anew, and becomes the type
/// said last.
/// </summary>
public sealed record InvitePerson(Guid GalleryId, Guid GrantId, string? Name, string Email, string? Message)
{
    /// <summary>How they are counted; anything but a guest.</summary>
    public VisitorType Type { get; init; } = VisitorType.MainClient;

    /// <summary>How far the link reaches; null leaves that of a link made before as it is, and lets a new one reach as far as the gallery.</summary>
    public LinkRule? Rule { get; init; }
}

internal sealed class InvitePersonHandler(
    Invitations invitations, LinkRules rules, IGuestBook guests, ISecretProtector secrets, IOutbox outbox, TimeProvider clock) : ICommandHandler<InvitePerson>
{
    private const int LongestMessage = 2000;

    public async Task<Outcome> Handle(InvitePerson command, CancellationToken ct)
    {
        var email = command.Email.Trim();
        if (Check(command, email) is { Succeeded: false } refused)
            return refused;

        var now = clock.GetUtcNow();
        var (gallery, isOnline, outcome) = await invitations.Find(command.GalleryId, now, ct);
        if (gallery is null)
            return outcome;
        if (command.Rule is { } asked && await rules.Check(asked, gallery, ct) is { Succeeded: false } wrong)
            return wrong;

        var (grant, person) = await Renewed(command, email, ct) ?? Fresh(command, email, now);
        if (command.Rule is { } rule)
            rules.Apply(rule, grant);
        if (isOnline)
            await invitations.Send(gallery, grant, person, Blank.ToNull(command.Message), ct);
        else
            grant.Wait(Blank.ToNull(command.Message), now);
        outbox.Enqueue(new VisitorInvited(gallery.Id, person.Fact, now));
        return Outcome.Done;
    }

    private static Outcome Check(InvitePerson command, string email)
    {
        if (!MailAddresses.IsValid(email))
            return Outcome.Refused("Please enter a valid e-mail address, such as anna@example.com.", nameof(command.Email));
        if (command.Name?.Trim().Length > Visitor.LongestName)
            return Outcome.Refused($"Please keep the name within {Visitor.LongestName} characters.", nameof(command.Name));
        if (command.Message?.Trim().Length > LongestMessage)
            return Outcome.Refused($"Please keep the message within {LongestMessage} characters.", nameof(command.Message));

        return ShareLink.CheckType(command.Type);
    }

    /// <summary>A link that still works is sent once more, so that the mail before this one stays good; a withdrawn one stays dead.</summary>
    private async Task<(Grant, Visitor)?> Renewed(InvitePerson command, string email, CancellationToken ct)
    {
        if (await guests.FindGrantOf(command.GalleryId, email.ToLowerInvariant(), ct) is not { VisitorId: { } personId } grant
            || await guests.FindVisitor(command.GalleryId, personId, ct) is not { } person)
            return null;

        secrets.Mend(grant);
        person.Introduce(Blank.ToNull(command.Name));
        person.Become(command.Type);
        grant.Become(command.Type);
        return (grant, person);
    }

    private (Grant, Visitor) Fresh(InvitePerson command, string email, DateTimeOffset now)
    {
        var person = Visitor.Invited(Guid.CreateVersion7(now), command.GalleryId, command.GrantId, command.Type, Blank.ToNull(command.Name), email, now);
        var grant = Grant.Personal(command.GrantId, person, secrets.NewLink(), now);
        guests.Add(person);
        guests.Add(grant);
        return (grant, person);
    }
}
