namespace Galleries.Domain;

/// <summary>The account of the photos that main clients have downloaded free of charge. Whoever has one may fetch it again, in any size, for nothing.</summary>
internal sealed class Ledger(Guid galleryId)
{
    public Guid GalleryId { get; private set; } = galleryId;

    /// <summary>How many photos are in it. Two who take some at the same moment both write it, so that one of them has to look again.</summary>
    public int Taken { get; private set; }

    /// <summary>Raised by the database context.</summary>
    public int Version { get; private set; }

    public void Enter(int photos) => Taken += photos;

    public void GiveBack() => Taken--;
}

/// <summary>A photo that counts: which, who took it first, and when. It stays when the photo leaves the gallery.</summary>
internal sealed class LedgerEntry
{
    private LedgerEntry(Guid galleryId, Guid assetId, string fileName, Guid visitorId, string? name, string? email, DateTimeOffset takenAt) =>
        (GalleryId, AssetId, FileName, VisitorId, Name, Email, TakenAt) = (galleryId, assetId, fileName, visitorId, name, email, takenAt);

    public Guid GalleryId { get; private set; }

    public Guid AssetId { get; private set; }

    /// <summary>As it was called then.</summary>
    public string FileName { get; private set; }

    public Guid VisitorId { get; private set; }

    public string? Name { get; private set; }

    public string? Email { get; private set; }

    public DateTimeOffset TakenAt { get; private set; }

    public static LedgerEntry Of(Asset asset, Visitor visitor, DateTimeOffset now) =>
        new(asset.GalleryId, asset.Id, asset.FileName, visitor.Id, visitor.Name, visitor.Email, now);
}
