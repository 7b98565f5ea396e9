using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Preparing;

namespace Galleries.UseCases.Marking;

/// <summary>Keeps the claim on a video whose making takes its time; refused when it was lost.</summary>
internal sealed record HoldMarkedVideo(Guid ClaimId);

internal sealed class HoldMarkedVideoHandler(IMarkedVideos videos, TimeProvider clock) : ICommandHandler<HoldMarkedVideo>
{
    public async Task<Outcome> Handle(HoldMarkedVideo command, CancellationToken ct)
    {
        if (await videos.FindClaimed(command.ClaimId, ct) is not { } video)
            return Outcome.Refused("Somebody else puts the watermark on this video by now.");

        video.Hold(clock.GetUtcNow() + ClaimPlaybackHandler.Lease);
        return Outcome.Done;
    }
}

/// <summary>Gives a video with a watermark what was stored of it; whoever was removed or taken over meanwhile gets nothing, and the bytes are swept.</summary>
internal sealed record KeepMarkedVideo(Guid ClaimId, StoredFile File);

internal sealed class KeepMarkedVideoHandler(IMarkedVideos videos, ILeftovers leftovers, TimeProvider clock) : ICommandHandler<KeepMarkedVideo>
{
    public async Task<Outcome> Handle(KeepMarkedVideo command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (await videos.FindClaimed(command.ClaimId, ct) is not { } video
            || await leftovers.Find(command.File.BlobKey, ct) is not { } announced || !announced.CanBeRescued(now))
            return Outcome.Done;

        leftovers.Remove(announced);
        video.Receive(command.File, now);
        return Outcome.Done;
    }
}

/// <summary>Notes that an attempt failed, or was given up because the host goes, which counts for nothing.</summary>
internal sealed record MissMarkedVideo(Guid ClaimId, bool IsHandedBack = false);

internal sealed class MissMarkedVideoHandler(IMarkedVideos videos, TimeProvider clock) : ICommandHandler<MissMarkedVideo>
{
    public async Task<Outcome> Handle(MissMarkedVideo command, CancellationToken ct)
    {
        if (await videos.FindClaimed(command.ClaimId, ct) is not { } video)
            return Outcome.Done;

        if (command.IsHandedBack)
            video.HandBack();
        else
            video.Miss(clock.GetUtcNow());
        return Outcome.Done;
    }
}

/// <summary>Forgets a video whose watermark is no longer in force, or that is gone; the next round asks for what is.</summary>
internal sealed record DropMarkedVideo(Guid ClaimId);

internal sealed class DropMarkedVideoHandler(IMarkedVideos videos) : ICommandHandler<DropMarkedVideo>
{
    public async Task<Outcome> Handle(DropMarkedVideo command, CancellationToken ct)
    {
        if (await videos.FindClaimed(command.ClaimId, ct) is { } video)
            videos.Remove(video);

        return Outcome.Done;
    }
}

/// <summary>Ends the claims of hosts that are gone, when it is known that they are: at the start of the only host there is.</summary>
internal sealed record ReleaseMarkedVideos;

internal sealed class ReleaseMarkedVideosHandler(IMarkedVideos videos) : ICommandHandler<ReleaseMarkedVideos>
{
    public async Task<Outcome> Handle(ReleaseMarkedVideos command, CancellationToken ct)
    {
        foreach (var video in await videos.Claimed(ct))
            video.Release();

        return Outcome.Done;
    }
}
