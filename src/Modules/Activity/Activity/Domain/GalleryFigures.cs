namespace Activity.Domain;

/// <summary>What is known of a gallery. Each fact carries its moment, so that a late message never overwrites a newer one.</summary>
internal sealed class GalleryFigures(Guid id, int number)
{
    public Guid Id { get; private set; } = id;

    /// <summary>From 1: what the log and its sheets call it.</summary>
    public int Number { get; private set; } = number;

    /// <summary>How many entries the log has of it. It changes with each, so that two who write at the same moment find out.</summary>
    public long Entries { get; private set; }

    /// <summary>Which making of its sheets is read; 0 before the first, where the log is older than sheets are.</summary>
    public int Edition { get; private set; } = 1;

    /// <summary>The making of its sheets that was begun last, whole or not.</summary>
    public int LastEdition { get; private set; } = 1;

    /// <summary>The highest number of a visitor.</summary>
    public int LastVisitor { get; private set; }

    /// <summary>The highest number of an asset.</summary>
    public int LastAsset { get; private set; }

    public string Name { get; private set; } = "";

    public bool Online { get; private set; }

    public DateOnly? ExpiresOn { get; private set; }

    public DateTimeOffset NamedAt { get; private set; }

    public DateTimeOffset StateAt { get; private set; }

    public DateTimeOffset ExpirationAt { get; private set; }

    /// <summary>When it was removed; null while it is there.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    public int Version { get; private set; }

    public void CountEntry() => Entries++;

    public int NextVisitor() => ++LastVisitor;

    public int NextAsset() => ++LastAsset;

    /// <summary>False where another making was begun meanwhile.</summary>
    public bool Begin(int edition)
    {
        if (edition != LastEdition + 1)
            return false;

        LastEdition = edition;
        return true;
    }

    /// <summary>From now on these sheets are read and written.</summary>
    public void TurnTo(int edition) => Edition = edition;

    /// <summary>It is gone, and so is its name, which mostly is that of persons.</summary>
    public void Remove(DateTimeOffset at)
    {
        RemovedAt ??= at;
        Name = $"Removed gallery {Id.ToString("N")[^4..]}";
    }

    public void Call(string name, DateTimeOffset at)
    {
        if (at >= NamedAt && RemovedAt is null)
            (Name, NamedAt) = (name, at);
    }

    public void Turn(bool online, DateTimeOffset at)
    {
        if (at >= StateAt)
            (Online, StateAt) = (online, at);
    }

    public void ExpireOn(DateOnly? day, DateTimeOffset at)
    {
        if (at >= ExpirationAt)
            (ExpiresOn, ExpirationAt) = (day, at);
    }
}
