namespace Activity.Domain;

/// <summary>How far an asset has come. It only moves forward: a late message never takes it back.</summary>
internal sealed class AssetTrace(Guid id, Guid galleryId)
{
    public Guid Id { get; private set; } = id;

    public Guid GalleryId { get; private set; } = galleryId;

    public AssetStage Stage { get; private set; }

    /// <summary>Null until it can be seen.</summary>
    public string? FileName { get; private set; }

    public int Version { get; private set; }

    public void Reach(AssetStage stage, string? fileName = null)
    {
        FileName = fileName ?? FileName;
        if (stage > Stage)
            Stage = stage;
    }
}

/// <summary>In the order in which an asset goes through them.</summary>
internal enum AssetStage
{
    Received,
    Rejected,
    Ready,
    Removed,
}
