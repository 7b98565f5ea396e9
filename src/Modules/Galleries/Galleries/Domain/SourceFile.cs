using System.Text;

namespace Galleries.Domain;

/// <summary>A file as its source lists it.</summary>
/// <param name="Path">Below the source's own place, with slashes.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Stamp">Another one when the file was written again: a time, or an ETag.</param>
internal sealed record SourceFile(string Path, long Length, string Stamp)
{
    private static readonly HashSet<string> Taken = new(
        [".jpg", ".jpeg", ".png", ".webp", ".gif", ".tif", ".tiff", ".avif", ".mp4", ".m4v", ".mov", ".qt", ".webm"], StringComparer.OrdinalIgnoreCase);

    /// <summary>What the photo is called in the gallery.</summary>
    public string FileName => Domain.FileName.Clean(Path);

    /// <summary>Whether it is named like a photo or a video. What systems keep beside them, in hidden files and folders, is nobody's photo.</summary>
    public static bool IsTaken(string path) =>
        Taken.Contains(System.IO.Path.GetExtension(path)) && !path.Split('/').Any(part => part.StartsWith('.') || part is "@eaDir" or "__MACOSX");

    /// <summary>The same for a path however its system writes an accent.</summary>
    public static string KeyOf(string path) => Folding.WellFormed(path).Normalize(NormalizationForm.FormC);

    public bool IsSameAs(SourceFile other) => Length == other.Length && Stamp == other.Stamp;
}

/// <summary>A file with what was found out about it.</summary>
/// <param name="File">As it was listed.</param>
/// <param name="ContentKey">Null where it was not read, since no other file and no photo has its length.</param>
/// <param name="IsSettled">False when it changed while it was read.</param>
internal sealed record FoundFile(SourceFile File, string? ContentKey, bool IsSettled = true);

/// <summary>As much of a photo as is compared.</summary>
/// <param name="Id">The asset.</param>
/// <param name="Path">Where a source had it last; null for one that was uploaded by hand.</param>
/// <param name="FileName">What it is called.</param>
/// <param name="Length">Bytes of its original.</param>
/// <param name="ContentKey">SHA-256 of its original.</param>
/// <param name="Stamp">Of the file when it was read last.</param>
/// <param name="IsGone">Whether it has left the gallery, and waits to come back.</param>
internal sealed record KnownPhoto(Guid Id, string? Path, string FileName, long Length, string ContentKey, string? Stamp, bool IsGone)
{
    /// <summary>Whether the photographer took it out by hand, so that no update brings it back.</summary>
    public bool IsBinned { get; init; }

    /// <summary>What the source has, where another file took its place by hand; null for all others.</summary>
    public ReplacedFile? Replaced { get; init; }

    /// <summary>The content of its file in the source, as far as is known.</summary>
    public string SourceContent => Replaced?.ContentKey ?? ContentKey;

    /// <summary>Likewise its bytes.</summary>
    public long SourceLength => Replaced?.Length ?? Length;
}
