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
/// <param name="GalleryId">In which gallery.</param>
/// <param name="Kinds">What.</param>
public sealed record ActivityChange(Guid GalleryId, ChangeKinds Kinds)
{
    /// <summary>The signal by which it is said.</summary>
    public const string Channel = "activity.changes";

    /// <summary>As the signal carries it.</summary>
    public string Written => $"{GalleryId:N} {(int)Kinds}";

    /// <summary>What a signal says; null for what is none of these.</summary>
    public static ActivityChange? Read(string written) =>
        written.Split(' ') is [var gallery, var kinds] && Guid.TryParseExact(gallery, "N", out var galleryId) && int.TryParse(kinds, out var number)
            ? new ActivityChange(galleryId, (ChangeKinds)number)
            : null;
}
