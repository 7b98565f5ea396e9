using Galleries.Domain;

namespace Galleries.Ports;

/// <summary>Where galleries come from, and how they were updated.</summary>
internal interface IUpdates
{
    /// <summary>The signal that there is something to do.</summary>
    const string Channel = "galleries.updates";

    Task<Source?> FindSource(Guid galleryId, CancellationToken ct);

    /// <summary>The watched source that nobody has looked at since then, the longest waiting first.</summary>
    Task<Source?> NextWatched(DateTimeOffset since, CancellationToken ct);

    Task<Update?> Find(Guid galleryId, Guid updateId, CancellationToken ct);

    /// <summary>The one that is under way or waits for somebody; there is one at most.</summary>
    Task<Update?> Open(Guid galleryId, CancellationToken ct);

    /// <summary>The newest one that is applied as a whole or in part.</summary>
    Task<Update?> NewestApplied(Guid galleryId, CancellationToken ct);

    /// <summary>The oldest one under way that nobody has claimed, or whose claim has run out.</summary>
    Task<Update?> Next(DateTimeOffset now, CancellationToken ct);

    Task<Update?> FindClaimed(Guid claimId, CancellationToken ct);

    Task<IReadOnlyList<Update>> Claimed(CancellationToken ct);

    /// <summary>Which steps there are in a state, in their order.</summary>
    Task<IReadOnlyList<StepOutline>> Outline(Guid updateId, StepState state, CancellationToken ct);

    Task<IReadOnlyList<UpdateStep>> Steps(Guid updateId, IReadOnlyCollection<int> numbers, CancellationToken ct);

    Task<int> CountMissing(Guid updateId, bool isUploaded, CancellationToken ct);

    /// <summary>What can be compared of every photo of a gallery, those included that have left it.</summary>
    Task<IReadOnlyList<KnownPhoto>> Photos(Guid galleryId, CancellationToken ct);

    /// <summary>Assets of a gallery, those included that have left it.</summary>
    Task<IReadOnlyList<Asset>> Assets(Guid galleryId, IReadOnlyCollection<Guid> assetIds, CancellationToken ct);

    /// <summary>Makes room for others to have the contents of these assets, which get new ones in the same transaction.</summary>
    Task Vacate(IReadOnlyCollection<Guid> assetIds, CancellationToken ct);

    void Add(Source source);

    void Add(Update update);

    void Add(IEnumerable<UpdateStep> steps);

    void Remove(Update update);
}

/// <summary>A step, those it is done together with, and whether its file has to be fetched first.</summary>
internal readonly record struct StepOutline(int Number, int TogetherWith, bool NeedsFile);
