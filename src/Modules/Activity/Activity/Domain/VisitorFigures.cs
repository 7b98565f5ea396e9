using Activity.UseCases.Watching;

namespace Activity.Domain;

/// <summary>What one visitor did in one gallery, counted as it happens. Sums, so that the order of messages does not matter.</summary>
internal sealed class VisitorFigures(Guid galleryId, Guid visitorId)
{
    public Guid GalleryId { get; private set; } = galleryId;

    public Guid VisitorId { get; private set; } = visitorId;

    public string Type { get; private set; } = "";

    public string? Name { get; private set; }

    public string? Email { get; private set; }

    public int Views { get; private set; }

    public int Downloads { get; private set; }

    public int Favorites { get; private set; }

    /// <summary>How often they shared something, however many photos.</summary>
    public int Shares { get; private set; }

    /// <summary>Null until they came; an invitation alone does not count.</summary>
    public DateTimeOffset? LastSeenAt { get; private set; }

    /// <summary>What happened until then was somebody's who is to be forgotten; null for most.</summary>
    public DateTimeOffset? ErasedAt { get; private set; }

    public DateTimeOffset DescribedAt { get; private set; }

    public int Version { get; private set; }

    public void Count(LogEntry entry)
    {
        if (entry.Visitor is { } visitor)
            Describe(visitor, entry.At);
        if (entry.Kind is not (EntryKind.VisitorInvited or EntryKind.OrderPaid or EntryKind.SelectionRequested or EntryKind.SelectionReopened) && (LastSeenAt is null || entry.At > LastSeenAt))
            LastSeenAt = entry.At;

        switch (entry.Kind)
        {
            case EntryKind.GalleryViewed:
                Views++;
                break;
            case EntryKind.AssetsDownloaded:
                Downloads += entry.AssetIds.Count;
                break;
            case EntryKind.ItemsShared:
                Shares++;
                break;
            case EntryKind.AssetsFavorited:
                Favorites += entry.AssetIds.Count;
                break;
            case EntryKind.AssetsUnfavorited:
                Favorites -= entry.AssetIds.Count;
                break;
        }
    }

    /// <summary>The name that an entry may carry into the log.</summary>
    public Person Nameable(Person visitor, DateTimeOffset at) => IsForgottenAt(at) ? visitor.Unnamed : visitor;

    /// <summary>Whether what happened then was somebody's who is to be forgotten.</summary>
    public bool IsForgottenAt(DateTimeOffset at) => at <= ErasedAt;

    public void Erase(DateTimeOffset at) => (Name, Email, ErasedAt) = (null, null, at);

    private void Describe(Person visitor, DateTimeOffset at)
    {
        if (at < DescribedAt)
            return;

        (Type, DescribedAt) = (visitor.Type, at);
        Name = visitor.Name ?? Name;
        Email = visitor.Email ?? Email;
    }
}
