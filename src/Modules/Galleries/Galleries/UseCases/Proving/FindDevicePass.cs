using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Proving;

/// <summary>Where a mailed one-time link of a new device leads, as long as it works; null otherwise.</summary>
public sealed record FindDevicePass(string Slug, string Token)
{
    /// <summary>Without the token, wherever it may be logged.</summary>
    public override string ToString() => nameof(FindDevicePass);
}

/// <summary>A link that somebody confirms is theirs.</summary>
/// <param name="Target">Where it leads.</param>
/// <param name="Gallery">The gallery's name.</param>
public sealed record DevicePass(LinkTarget Target, string Gallery);
