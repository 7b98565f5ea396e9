using Galleries.UseCases.Uploading;

namespace Galleries.UseCases.Binning;

/// <summary>What is in a gallery's bin, the latest first.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Page">From 1.</param>
public sealed record ReadBin(Guid GalleryId, int Page = 1)
{
    /// <summary>Only what was thrown away together; null for all.</summary>
    public Guid? BinId { get; init; }

    /// <summary>Only these; null for all.</summary>
    public IReadOnlyCollection<Guid>? Only { get; init; }
}

/// <summary>A page of it.</summary>
/// <param name="Count">Of all that was asked for.</param>
/// <param name="Paid">How many of them somebody has paid for.</param>
/// <param name="Photos">On this page.</param>
/// <param name="HasMore">Whether there is another page.</param>
/// <param name="KeptFor">How long something stays in it.</param>
public sealed record Bin(int Count, int Paid, IReadOnlyList<BinnedPhoto> Photos, bool HasMore, TimeSpan KeptFor);

/// <summary>One photo in the bin.</summary>
/// <param name="Asset">As it was in the gallery.</param>
/// <param name="BinnedAt">When it was thrown away.</param>
/// <param name="GoesAt">When it is deleted for good.</param>
/// <param name="Picks">In how many visitors' collections it waits.</param>
public sealed record BinnedPhoto(UploadedAsset Asset, DateTimeOffset BinnedAt, DateTimeOffset GoesAt, int Picks);
