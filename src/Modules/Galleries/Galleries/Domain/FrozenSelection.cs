using Galleries.Contracts;

namespace Galleries.Domain;

/// <summary>What was chosen when a choice was finished. Never changed, whatever becomes of the photos.</summary>
internal sealed class FrozenSelection
{
    private FrozenSelection(Guid id, Guid selectionId, int number, Guid visitorId, DateTimeOffset finishedAt) =>
        (Id, SelectionId, Number, VisitorId, FinishedAt) = (id, selectionId, number, visitorId, finishedAt);

    public Guid Id { get; private set; }

    public Guid SelectionId { get; private set; }

    /// <summary>Counted from one.</summary>
    public int Number { get; private set; }

    /// <summary>Who finished it.</summary>
    public Guid VisitorId { get; private set; }

    public DateTimeOffset FinishedAt { get; private set; }

    /// <summary>In the gallery's order at that time.</summary>
    public IReadOnlyList<FrozenPhoto> Photos { get; private set; } = [];

    /// <summary>The version that the selection just became.</summary>
    public static FrozenSelection Of(Selection selection, Guid visitorId, IReadOnlyList<FrozenPhoto> photos, DateTimeOffset now) =>
        new(Guid.CreateVersion7(now), selection.Id, selection.Number, visitorId, now) { Photos = photos };
}

/// <summary>One photo of a version, as it was called then.</summary>
/// <param name="AssetId">Which.</param>
/// <param name="FileName">As uploaded.</param>
/// <param name="Kind">What it is.</param>
/// <param name="TakenAt">The camera's wall clock, or null.</param>
/// <param name="Scene">The name of its scene, or null.</param>
/// <param name="ChosenAt">When it was chosen.</param>
internal sealed record FrozenPhoto(Guid AssetId, string FileName, AssetKind Kind, DateTime? TakenAt, string? Scene, DateTimeOffset ChosenAt);
