using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Sweeping;

/// <summary>Deletes bytes whose time has come: originals and previews of removed assets, and uploads that never became one.</summary>
internal sealed record SweepLeftovers;

[OutsideTransaction]
internal sealed class SweepLeftoversHandler(
    ILeftovers leftovers, IOriginalStore originals, IPreviewMaker previews, ICommandHandler<ForgetLeftovers> forget, TimeProvider clock)
    : ICommandHandler<SweepLeftovers>
{
    private const int AtOnce = 100;

    public async Task<Outcome> Handle(SweepLeftovers command, CancellationToken ct)
    {
        while (!await originals.IsHeld(ct) && await leftovers.Due(clock.GetUtcNow(), AtOnce, ct) is { Count: > 0 } due)
        {
            foreach (var leftover in due)
                await Delete(leftover, ct);
            var outcome = await forget.Handle(new ForgetLeftovers([.. due.Select(leftover => leftover.BlobKey)]), ct);
            if (!outcome.Succeeded)
                return outcome;
        }

        return Outcome.Done;
    }

    private async Task Delete(Leftover leftover, CancellationToken ct)
    {
        await originals.Delete(leftover.BlobKey, ct);
        // Previews lie under their content, which another gallery may show as well.
        if (leftover.ContentKey is { } content && !await leftovers.IsContentInUse(content, ct))
            previews.Remove(content);
    }
}
