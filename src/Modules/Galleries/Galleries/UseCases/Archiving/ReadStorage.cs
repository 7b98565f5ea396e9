namespace Galleries.UseCases.Archiving;

/// <summary>What a gallery keeps, and how far its originals are on their way to the archive or back; null when there is none.</summary>
public sealed record ReadStorage(Guid GalleryId);

/// <summary>What a gallery keeps.</summary>
/// <param name="Originals">How many originals lie where they are received, those in the bin included.</param>
/// <param name="OriginalBytes">Their bytes.</param>
/// <param name="Archived">How many lie in the archive.</param>
/// <param name="ArchivedBytes">Their bytes.</param>
/// <param name="DownloadBytes">What was made for downloading in other sizes.</param>
/// <param name="Unmoved">How many originals stayed where they were when the others were moved last, as they are missing or damaged.</param>
public sealed record GalleryStorage(int Originals, long OriginalBytes, int Archived, long ArchivedBytes, long DownloadBytes, int Unmoved)
{
    /// <summary>Where its originals are being moved to; null where they are not.</summary>
    public OriginalsMove? Move { get; init; }
}

/// <summary>Originals that are being moved.</summary>
/// <param name="IsOutward">To the archive; otherwise back.</param>
/// <param name="Moved">How many have arrived.</param>
/// <param name="Total">Of how many.</param>
/// <param name="TroubleAt">When it broke off last, to be tried again; null while all is well.</param>
public sealed record OriginalsMove(bool IsOutward, int Moved, int Total, DateTimeOffset? TroubleAt);
