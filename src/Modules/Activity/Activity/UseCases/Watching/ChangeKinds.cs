namespace Activity.UseCases.Watching;

/// <summary>What changed of what pages show.</summary>
[Flags]
public enum ChangeKinds
{
    None = 0,

    /// <summary>Where the gallery and its uploads stand.</summary>
    Gallery = 1,

    /// <summary>The log, and so its figures and lists.</summary>
    Activity = 2,
}

/// <summary>A word to pages that are open, on every host: something that they show has changed. What it is now is asked as ever.</summary>
/// <param name="galleryId">In which gallery.</param>
/// <param name="kinds">What.</param>
public readonly struct ActivityChange(Guid galleryId, ChangeKinds kinds)
{
    /// <summary>The signal by which it is said.</summary>
    public const string Channel = "activity.changes";

    /// <summary>In which gallery.</summary>
    public Guid GalleryId { get; } = galleryId;

    /// <summary>What.</summary>
    public ChangeKinds Kinds { get; } = kinds;

    /// <summary>As the signal carries it.</summary>
    public string Written => $"{GalleryId:N} {(int)Kinds}";

    /// <summary>What a signal says; null for what is none of these.</summary>
    public static ActivityChange? Read(string written) =>
        written.Split(' ') is [var gallery, var kinds] && Guid.TryParseExact(gallery, "N", out var galleryId) && int.TryParse(kinds, out var number)
            ? new ActivityChange(galleryId, (ChangeKinds)number)
            : null;
}
