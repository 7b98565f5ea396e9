namespace Galleries.UseCases.Viewing;

/// <summary>What the photographer has to see to in galleries, those with the oldest first.</summary>
public sealed record ListConcerns;

/// <summary>What there is to see to in one gallery.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Name">Its name.</param>
/// <param name="FailedAssets">How many files can't be shown.</param>
/// <param name="Requests">How many people wait to be let in.</param>
/// <param name="CoverWaits">Whether a client's cover waits to be approved.</param>
/// <param name="Unmoved">How many originals could not be moved to the archive or back.</param>
public sealed record GalleryConcern(Guid GalleryId, string Name, int FailedAssets, int Requests, bool CoverWaits, int Unmoved)
{
    /// <summary>How many notes on photos were not ticked off yet.</summary>
    public int NewNotes { get; init; }
}
