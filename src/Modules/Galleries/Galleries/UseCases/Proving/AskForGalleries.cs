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
/// <param name="Email">As typed.</param>
/// <param name="Language">The code of the language that whoever asks reads; null when it is not known.</param>
public sealed record AskForGalleries(string? Email, string? Language = null);

internal sealed class AskForGalleriesHandler(IGuestBook guests, PassPost post, TimeProvider clock) : ICommandHandler<AskForGalleries>
{
    public async Task<Outcome> Handle(AskForGalleries command, CancellationToken ct)
    {
        var email = command.Email?.Trim().ToLowerInvariant() ?? "";
        if (!MailAddresses.IsValid(email))
            return Outcome.Refused("Please enter a valid e-mail address, such as anna@example.com.", nameof(command.Email));

        var now = clock.GetUtcNow();
        if (await guests.HasLink(email, ct) && !await post.IsFull(email, PassPurpose.Galleries, now, ct))
            await post.SendGalleries(email, command.Language, now, ct);
        return Outcome.Done;
    }
}
