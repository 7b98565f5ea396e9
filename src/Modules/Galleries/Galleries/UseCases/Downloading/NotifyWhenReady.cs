using BuildingBlocks;
using BuildingBlocks.Mail;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Downloading;

/// <summary>Has one mail sent when an archive is ready; another address takes the place of the one given before.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="ArchiveId">What is waited for.</param>
/// <param name="Viewer">Who asks.</param>
/// <param name="Email">Where the mail goes.</param>
/// <param name="Language">The code of the language that whoever asks reads; null when it is not known.</param>
public sealed record NotifyWhenReady(Guid GalleryId, Guid ArchiveId, Viewer Viewer, string? Email, string? Language = null);

internal sealed class NotifyWhenReadyHandler(Reception reception, IDownloadRepository downloads) : ICommandHandler<NotifyWhenReady>
{
    public async Task<Outcome> Handle(NotifyWhenReady command, CancellationToken ct)
    {
        if (await downloads.FindArchive(command.ArchiveId, ct) is not { } archive || !archive.BelongsTo(command.GalleryId, command.Viewer.AsAsker()))
            return Outcome.Refused("This download is not there anymore. Please start it again.", nameof(command.ArchiveId));

        var reply = await reception.Ask(command.GalleryId, command.Viewer, Purpose.Archive, ct, archive.Size);
        if (!reply.Allowed)
            return reply.Refusal;

        var email = command.Email?.Trim() ?? "";
        if (!MailAddresses.IsValid(email))
            return Outcome.Refused("Please enter a valid e-mail address, such as anna@example.com.", nameof(command.Email));

        // What is ready already stands on the page that says so.
        if (archive.ReadyAt is null)
            archive.Notify(email, command.Language);
        return Outcome.Done;
    }
}
