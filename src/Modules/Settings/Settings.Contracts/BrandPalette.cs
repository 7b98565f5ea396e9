namespace Settings.Contracts;

/// <summary>The colors of pages in light or in dark, each as #rrggbb. Whatever text stands on is at least 4.5 to 1 away from it (WCAG 2.2, AA).</summary>
/// <param name="Paper">Behind everything.</param>
/// <param name="Raised">Cards and fields.</param>
/// <param name="Sunken">Quiet grounds.</param>
/// <param name="Ink">Text.</param>
/// <param name="Muted">Text of less weight.</param>
/// <param name="Line">Lines between things; no text.</param>
/// <param name="Edge">Borders of fields.</param>
/// <param name="Accent">Links and buttons.</param>
/// <param name="AccentStrong">The same under the pointer.</param>
/// <param name="OnAccent">Text on a button.</param>
/// <param name="AccentSoft">A ground with a touch of the accent.</param>
public sealed record BrandPalette(
    string Paper, string Raised, string Sunken, string Ink, string Muted, string Line, string Edge, string Accent, string AccentStrong, string OnAccent, string AccentSoft)
{
    /// <summary>The product's own light colors.</summary>
    public static BrandPalette InitialLight { get; } =
        new("#fbfaf7", "#ffffff", "#f3f1eb", "#1c1b19", "#6e6a63", "#e5e1d8", "#8f897f", "#96502a", "#7c3f1f", "#ffffff", "#f5e9e0");

    /// <summary>The product's own dark colors.</summary>
    public static BrandPalette InitialDark { get; } =
        new("#161513", "#201e1b", "#100f0e", "#f0ede6", "#a8a298", "#35322d", "#7d776d", "#e2a273", "#f0b98f", "#21160e", "#38291f");
}
