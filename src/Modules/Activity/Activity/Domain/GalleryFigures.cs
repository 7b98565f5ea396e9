namespace Activity.Domain;

/// <summary>What is known of a gallery. Each fact carries its moment, so that a late message never overwrites a newer one.</summary>
internal sealed class GalleryFigures(Guid id)
{
    public Guid Id { get; private set; } = id;

    public string Name { get; private set; } = "";

    public bool Online { get; private set; }

    public DateOnly? ExpiresOn { get; private set; }

    public DateTimeOffset NamedAt { get; private set; }

    public DateTimeOffset StateAt { get; private set; }

    public DateTimeOffset ExpirationAt { get; private set; }

    /// <summary>When it was removed; null while it is there.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    public int Version { get; private set; }

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
