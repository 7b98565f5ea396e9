namespace Shop.Ports;

/// <summary>How the studio looks on paper today.</summary>
internal interface IStudioLook
{
    /// <summary>Its look; the product's own before it chose one.</summary>
    Task<StudioLook> Find(CancellationToken ct);
}

/// <summary>A look on paper.</summary>
/// <param name="StudioName">As clients know it.</param>
/// <param name="ContactEmail">Whom a client writes to.</param>
/// <param name="Accent">The color beside ink and gray, as #rrggbb.</param>
/// <param name="Logo">A PNG on a flat ground; null for none.</param>
internal sealed record StudioLook(string StudioName, string ContactEmail, string Accent, byte[]? Logo);
