using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Settings.Contracts;

namespace Settings.UseCases.Branding;

/// <summary>Has a new picture's files looked at later, before their first byte arrives: whatever happens, no file stays that nobody knows of.</summary>
internal sealed record AnnounceBrandPicture(Guid PictureId);

internal sealed class AnnounceBrandPictureHandler(IOutbox outbox, TimeProvider clock) : ICommandHandler<AnnounceBrandPicture>
{
    private static readonly TimeSpan LongestUpload = TimeSpan.FromHours(6);

    public Task<Outcome> Handle(AnnounceBrandPicture command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        outbox.Schedule(new BrandPictureLeft(command.PictureId, now), now + LongestUpload);
        return Task.FromResult(Outcome.Done);
    }
}
