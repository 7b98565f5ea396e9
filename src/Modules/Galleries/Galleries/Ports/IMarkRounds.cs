using Galleries.Domain;

namespace Galleries.Ports;

/// <summary>The galleries whose previews are still to be made with their watermark.</summary>
internal interface IMarkRounds
{
    /// <summary>The signal that there is a new one.</summary>
    const string Channel = "galleries.marks";

    Task<MarkRound?> Find(Guid galleryId, CancellationToken ct);

    Task<MarkRound?> FindClaimed(Guid claimId, CancellationToken ct);

    /// <summary>The one asked for first that nobody has claimed, or whose claim has run out.</summary>
    Task<MarkRound?> NextRound(DateTimeOffset now, CancellationToken ct);

    Task<IReadOnlyList<MarkRound>> ClaimedRounds(CancellationToken ct);

    void Add(MarkRound round);

    void Remove(MarkRound round);
}
