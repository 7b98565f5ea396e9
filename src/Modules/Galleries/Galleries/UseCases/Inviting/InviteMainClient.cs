using BuildingBlocks;
using BuildingBlocks.Mail;
using BuildingBlocks.Messaging;
using BuildingBlocks.Security;
using BuildingBlocks.UseCases;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Inviting;

/// <summary>Makes a personal link for a main client and sends it by mail. The same address again gets the same person's link anew.</summary>
public sealed record InviteMainClient(Guid GalleryId, Guid GrantId, string? Name, string Email, string? Message);

internal sealed class InviteMainClientHandler(Invitations invitations, IGuestBook guests, ISecretProtector secrets, IOutbox outbox, TimeProvider clock)
    : ICommandHandler<InviteMainClient>
{
    private const int LongestMessage = 2000;

    public async Task<Outcome> Handle(InviteMainClient command, CancellationToken ct)
    {
        var email = command.Email.Trim();
        if (Check(command, email) is { Succeeded: false } refused)
            return refused;

        var now = clock.GetUtcNow();
        var (gallery, outcome) = await invitations.FindOpen(command.GalleryId, now, ct);
        if (gallery is null)
            return outcome;

        var (grant, person) = await Renewed(command, email, ct) ?? Fresh(command, email, now);
        await invitations.Send(gallery, grant, person, Blank.ToNull(command.Message), ct);
        outbox.Enqueue(new VisitorInvited(gallery.Id, person.Fact, now));
        return Outcome.Done;
    }

    private static Outcome Check(InviteMainClient command, string email)
    {
        if (!MailAddresses.IsValid(email))
            return Outcome.Refused("Please enter a valid e-mail address, such as anna@example.com.", nameof(command.Email));
        if (command.Name?.Trim().Length > Visitor.LongestName)
            return Outcome.Refused($"Please keep the name within {Visitor.LongestName} characters.", nameof(command.Name));
        if (command.Message?.Trim().Length > LongestMessage)
            return Outcome.Refused($"Please keep the message within {LongestMessage} characters.", nameof(command.Message));

        return Outcome.Done;
    }

    /// <summary>A link that still works is sent once more, so that the mail before this one stays good; a withdrawn one stays dead.</summary>
    private async Task<(Grant, Visitor)?> Renewed(InviteMainClient command, string email, CancellationToken ct)
    {
        if (await guests.FindGrantOf(command.GalleryId, email.ToLowerInvariant(), ct) is not { VisitorId: { } personId } grant
            || await guests.FindVisitor(command.GalleryId, personId, ct) is not { } person)
            return null;

        if (grant.WithdrawnAt is not null || secrets.Unprotect(grant.TokenCipher) is null)
            grant.Renew(secrets.NewLink());
        person.Introduce(Blank.ToNull(command.Name));
        return (grant, person);
    }

    private (Grant, Visitor) Fresh(InviteMainClient command, string email, DateTimeOffset now)
    {
        var person = Visitor.MainClient(Guid.CreateVersion7(now), command.GalleryId, command.GrantId, Blank.ToNull(command.Name), email, now);
        var grant = Grant.Personal(command.GrantId, person, secrets.NewLink(), now);
        guests.Add(person);
        guests.Add(grant);
        return (grant, person);
    }
}
