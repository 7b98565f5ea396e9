namespace Galleries.UseCases.Viewing;

/// <summary>What other programs show beside a link; null for a wrong or ended one. Counts nothing and lets nobody in.</summary>
public sealed record ReadLinkPreview(string Slug, string Token)
{
    /// <summary>Without the token, wherever it may be logged.</summary>
    public override string ToString() => nameof(ReadLinkPreview);
}

/// <summary>A link from outside.</summary>
/// <param name="Name">The gallery's name; null where whoever opens the link is asked for something first.</param>
/// <param name="Cover">The cover, where it may be shown; null otherwise.</param>
public sealed record LinkPreview(string? Name, MediaFile? Cover);
