using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Ports;

namespace Galleries.UseCases.Updating;

/// <summary>Takes the next update that has something to do upon one host; answered by <see cref="FindClaimedUpdate"/>.</summary>
internal sealed record ClaimUpdate(Guid ClaimId);

internal sealed class ClaimUpdateHandler(IUpdates updates, TimeProvider clock) : ICommandHandler<ClaimUpdate>
{
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    public async Task<Outcome> Handle(ClaimUpdate command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (await updates.Next(now, ct) is { } update)
            update.Claim(command.ClaimId, now + Lease);

        return Outcome.Done;
    }
}

/// <summary>The update that a claim holds; null when there was none to claim, or it was lost.</summary>
internal sealed record FindClaimedUpdate(Guid ClaimId);

/// <summary>An update in the hands of the host that drives it.</summary>
internal sealed record ClaimedUpdate(Guid GalleryId, Guid UpdateId, Guid ClaimId, UpdateStage Stage, bool ByPicture, bool IsWatch);
