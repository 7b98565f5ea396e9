namespace Activity.Domain;

/// <summary>How far an asset has come. It only moves forward, but for one that left and came back: a late message never takes it back.</summary>
internal sealed class AssetTrace(Guid id, Guid galleryId)
{
    public Guid Id { get; private set; } = id;

    public Guid GalleryId { get; private set; } = galleryId;

    public AssetStage Stage { get; private set; }

    /// <summary>Null until it can be seen.</summary>
    public string? FileName { get; private set; }

    /// <summary>When it left the gallery or came back, as far as that was heard; null where it never did.</summary>
    public DateTimeOffset? PresenceAt { get; private set; }

    public int Version { get; private set; }

    public void Reach(AssetStage stage, string? fileName = null)
    {
        FileName = fileName ?? FileName;
        if (stage > Stage)
            Stage = stage;
    }

    /// <summary>It left, or it is back; what is heard late changes nothing.</summary>
    public void Turn(bool isThere, DateTimeOffset at, string? fileName)
    {
        FileName = fileName ?? FileName;
        if (PresenceAt >= at)
            return;

        (Stage, PresenceAt) = (isThere ? AssetStage.Ready : AssetStage.Removed, at);
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
