namespace Galleries.Domain;

/// <summary>Where the photos of a gallery come from, to be compared with it whenever the photographer says so.</summary>
internal sealed class Source(Guid galleryId, SourceKind kind, string address, DateTimeOffset setAt)
{
    public Guid GalleryId { get; private set; } = galleryId;

    public SourceKind Kind { get; private set; } = kind;

    /// <summary>As typed; without any secret.</summary>
    public string Address { get; private set; } = address;

    /// <summary>Who signs in there, or an access key; null where nobody does.</summary>
    public string? UserName { get; private set; }

    /// <summary>The password, or the secret key, encrypted; null where there is none.</summary>
    public string? SecretCipher { get; private set; }

    public DateTimeOffset SetAt { get; private set; } = setAt;

    /// <summary>Whether new and changed files are taken in without being asked for.</summary>
    public bool Watches { get; private set; }

    /// <summary>When it was last looked at by itself; null before the first time.</summary>
    public DateTimeOffset? LookedAt { get; private set; }

    /// <summary>Why that look came to nothing; null where it did not.</summary>
    public string? WatchProblem { get; private set; }

    public int Version { get; private set; }

    public static Source Of(Guid galleryId, SourcePlace place, DateTimeOffset now)
    {
        var source = new Source(galleryId, place.Kind, place.Address, now);
        source.Move(place, now);
        return source;
    }

    public SourcePlace Place => new(Kind, Address) { UserName = UserName, SecretCipher = SecretCipher };

    public void Watch(bool isOn)
    {
        Watches = isOn;
        WatchProblem = null;
    }

    public void Look(DateTimeOffset now) => LookedAt = now;

    public void NoteLook(string? problem) => WatchProblem = problem;

    public void Move(SourcePlace place, DateTimeOffset now) =>
        (Kind, Address, UserName, SecretCipher, SetAt) = (place.Kind, place.Address, place.UserName, place.SecretCipher, now);
}

/// <summary>The kinds of place that photos can come from.</summary>
internal enum SourceKind
{
    Folder,
    WebDav,
    S3,
}

/// <summary>Where photos are.</summary>
internal sealed record SourcePlace(SourceKind Kind, string Address)
{
    public string? UserName { get; init; }

    public string? SecretCipher { get; init; }
}
