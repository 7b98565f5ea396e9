using BuildingBlocks;
using BuildingBlocks.Mail;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Proving;

/// <summary>
/// Mails a one-time link to the list of an address's galleries, where there are any. Whoever asks hears the same either way, so that nobody learns
/// which addresses are known.
/// </summary>
public sealed record AskForGalleries(string? Email);

internal sealed class AskForGalleriesHandler(IGuestBook guests, PassPost post, TimeProvider clock) : ICommandHandler<AskForGalleries>
{
    public async Task<Outcome> Handle(AskForGalleries command, CancellationToken ct)
    {
        var email = command.Email?.Trim().ToLowerInvariant() ?? "";
        if (!MailAddresses.IsValid(email))
            return Outcome.Refused("Please enter a valid e-mail address, such as anna@example.com.", nameof(command.Email));

        var now = clock.GetUtcNow();
        if (await guests.HasLink(email, ct) && !await post.IsFull(email, PassPurpose.Galleries, now, ct))
            await post.SendGalleries(email, now, ct);
        return Outcome.Done;
    }
}
