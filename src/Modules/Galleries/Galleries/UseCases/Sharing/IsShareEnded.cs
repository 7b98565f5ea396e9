namespace Galleries.UseCases.Sharing;

/// <summary>Whether this is the link of a share that lets nobody in anymore: ended by its maker or the studio, or its maker's own link is. Who asks has the link.</summary>
public sealed record IsShareEnded(string Slug, string Token)
{
    /// <summary>Without the token, wherever it may be logged.</summary>
    public override string ToString() => nameof(IsShareEnded);
}
