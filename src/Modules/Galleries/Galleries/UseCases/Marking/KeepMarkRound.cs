using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Preparing;

namespace Galleries.UseCases.Marking;

/// <summary>Notes that a round goes on, and leaves to the sweep what was made of pictures that were removed meanwhile.</summary>
internal sealed record KeepMarkRound(Guid GalleryId, Guid ClaimId, IReadOnlyList<WaitingPicture> Made);

internal sealed class KeepMarkRoundHandler(IMarkRounds rounds, IAssetRepository assets, StrayPreviews strays, TimeProvider clock) : ICommandHandler<KeepMarkRound>
{
    public async Task<Outcome> Handle(KeepMarkRound command, CancellationToken ct)
    {
        if (await rounds.FindClaimed(command.ClaimId, ct) is { } round)
            round.Keep(clock.GetUtcNow() + ClaimMarkRoundHandler.Lease);

        var there = await assets.Visible(command.GalleryId, Sight.Everything, [.. command.Made.Select(picture => picture.AssetId)], ct);
        foreach (var gone in command.Made.Where(picture => !there.Contains(picture.AssetId)))
            await strays.Leave(gone, ct);
        return Outcome.Done;
    }
}
