using Activity.UseCases.Watching;

namespace Activity.Domain;

/// <summary>How far an asset has come. It only moves forward, but for one that left and came back: a late message never takes it back.</summary>
internal sealed class AssetTrace(Guid id, Guid galleryId, int number)
{
    public Guid Id { get; private set; } = id;

    public Guid GalleryId { get; private set; } = galleryId;

    /// <summary>In the gallery, from 1: what the log and its sheets call it.</summary>
    public int Number { get; private set; } = number;

    public AssetStage Stage { get; private set; }

    /// <summary>Null until it can be seen.</summary>
    public string? FileName { get; private set; }

    /// <summary>Null until it can be seen.</summary>
    public MediaKind? Kind { get; private set; }

    /// <summary>When it left the gallery or came back, as far as that was heard; null where it never did.</summary>
    public DateTimeOffset? PresenceAt { get; private set; }

    public int Version { get; private set; }

    public void Reach(AssetStage stage, KnownFile? file = null)
    {
        Know(file);
        if (stage > Stage)
            Stage = stage;
    }

    /// <summary>It left, or it is back; what is heard late changes nothing.</summary>
    public void Turn(bool isThere, DateTimeOffset at, KnownFile? file)
    {
        Know(file);
        if (PresenceAt >= at)
            return;

        (Stage, PresenceAt) = (isThere ? AssetStage.Ready : AssetStage.Removed, at);
    }

    private void Know(KnownFile? file) => (FileName, Kind) = file is null ? (FileName, Kind) : (file.Name, file.Kind);
}

/// <summary>What is known of an asset's file.</summary>
internal sealed record KnownFile(string Name, MediaKind Kind);

/// <summary>In the order in which an asset goes through them.</summary>
internal enum AssetStage
{
    /// <summary>Somebody did something with it, and nothing else is known yet.</summary>
    Heard,
    Received,
    Rejected,
    Ready,
    Removed,
}
