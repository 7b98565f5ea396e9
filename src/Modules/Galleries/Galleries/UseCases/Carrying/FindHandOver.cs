using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Carrying;

/// <summary>Where the address of a hand-over leads, as long as it works; null otherwise.</summary>
public sealed record FindHandOver(string Slug, string Token)
{
    /// <summary>Without the token, wherever it may be logged.</summary>
    public override string ToString() => nameof(FindHandOver);
}

/// <summary>A visit that waits for its other browser.</summary>
/// <param name="Target">Where it leads, and as whom.</param>
/// <param name="Gallery">The gallery's name.</param>
public sealed record HandOverOffer(LinkTarget Target, string Gallery);
