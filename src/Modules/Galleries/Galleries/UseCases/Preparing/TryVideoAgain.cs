using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Preparing;

/// <summary>Has the poster or the web size of a video made once more, after it could not be made.</summary>
public sealed record TryVideoAgain(Guid GalleryId, Guid AssetId);

[OutsideTransaction]
internal sealed class TryVideoAgainHandler(ICommandHandler<ResetVideo> reset, IWorkBell bell) : ICommandHandler<TryVideoAgain>
{
    public async Task<Outcome> Handle(TryVideoAgain command, CancellationToken ct)
    {
        var outcome = await reset.Handle(new ResetVideo(command.GalleryId, command.AssetId), ct);
        if (outcome.Succeeded)
            bell.VideosWait();

        return outcome;
    }
}

/// <summary>Forgets the attempts at what could not be made of a video.</summary>
internal sealed record ResetVideo(Guid GalleryId, Guid AssetId);

internal sealed class ResetVideoHandler(IAssetRepository assets) : ICommandHandler<ResetVideo>
{
    public async Task<Outcome> Handle(ResetVideo command, CancellationToken ct)
    {
        if (await assets.Find(command.GalleryId, command.AssetId, ct) is not { } video)
            return Outcome.Refused("That video is not in this gallery.", nameof(command.AssetId));

        return video.TryAgain()
            ? Outcome.Done
            : Outcome.Refused($"Nothing is missing of \"{video.FileName}\", or it is being made already.", nameof(command.AssetId));
    }
}
