using Galleries.Contracts;

namespace Galleries.Domain;

/// <summary>That one photo is chosen, or undecided; no mark is neither. It stays while the photo is hidden or away, and counts again when that is over.</summary>
internal sealed class SelectionMark
{
    public SelectionMark(Guid selectionId, Guid assetId, SelectionChoice choice, DateTimeOffset markedAt) =>
        (SelectionId, AssetId, Choice, MarkedAt) = (selectionId, assetId, choice, markedAt);

    public Guid SelectionId { get; private set; }

    public Guid AssetId { get; private set; }

    public SelectionChoice Choice { get; private set; }

    public DateTimeOffset MarkedAt { get; private set; }

    public void Become(SelectionChoice choice, DateTimeOffset now)
    {
        if (Choice != choice)
            (Choice, MarkedAt) = (choice, now);
    }
}
