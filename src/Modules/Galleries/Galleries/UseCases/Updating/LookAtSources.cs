using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Updating;

/// <summary>Begins to compare the next gallery whose source is watched, when it is time to look there again.</summary>
internal sealed record LookAtSources;

internal sealed class LookAtSourcesHandler(IUpdates updates, TimeProvider clock) : ICommandHandler<LookAtSources>
{
    /// <summary>How often each is looked at.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(5);

    public async Task<Outcome> Handle(LookAtSources command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (await updates.NextWatched(now - Every, ct) is not { } source)
            return Outcome.Done;

        source.Look(now);
        if (await updates.Open(source.GalleryId, ct) is null)
            updates.Add(Update.Look(Guid.CreateVersion7(now), source, now));
        return Outcome.Done;
    }
}
