using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Settings.Contracts;

namespace Host.Web;

/// <summary>The brand's colors and typefaces as a style sheet. Its address holds the hash of its content, so browsers may keep it for ever.</summary>
internal sealed class BrandSheets
{
    private const int HashLength = 16;
    private const string Sans = "\"Heebo\",system-ui,-apple-system,\"Segoe UI\",sans-serif";
    private const string Serif = "\"Frank Ruhl Libre\",Georgia,\"Times New Roman\",serif";

    private readonly ConcurrentDictionary<TypePairing, BrandSheet> _last = new();

    /// <summary>The sheet; null while everything looks as the product does.</summary>
    public BrandSheet? Of(BrandFact brand)
    {
        if (LooksInitial(brand))
            return null;
        if (_last.TryGetValue(brand.Type, out var last) && last.Brand == brand)
            return last;

        var css = $":root{{{Colors(brand.Light)}{Type(brand.Type)}}}@media (prefers-color-scheme:dark){{:root:not([data-tone=light]){{{Colors(brand.Dark)}}}}}:root[data-tone=dark]{{{Colors(brand.Dark)}}}";
        return _last[brand.Type] = new BrandSheet(brand, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(css)))[..HashLength], css);
    }

    /// <summary>The sheet with this hash: that of the brand, or with typefaces that a gallery chose instead of the brand's; null for none.</summary>
    public BrandSheet? Find(BrandFact brand, string hash) =>
        Enum.GetValues<TypePairing>().Select(type => Of(brand with { Type = type })).FirstOrDefault(sheet => sheet?.Hash == hash);

    /// <summary>The same for a piece of a page, by day and by night, whatever the rest of the page looks like.</summary>
    public static string Trial(BrandFact brand) =>
        $".trial{{{Type(brand.Type)}}}.trial.by-day{{color-scheme:light;{Colors(brand.Light)}}}.trial.by-night{{color-scheme:dark;{Colors(brand.Dark)}}}";

    /// <summary>The fonts that the first screen needs, by the names of their sources.</summary>
    public static IReadOnlyList<string> Fonts(TypePairing type) => type switch
    {
        TypePairing.Romantic => ["mulish-latin-wght-normal.woff2", "cormorant-garamond-latin-wght-normal.woff2"],
        TypePairing.Modern => ["manrope-latin-wght-normal.woff2"],
        _ => ["inter-latin-wght-normal.woff2", "fraunces-latin-opsz-normal.woff2"],
    };

    private static bool LooksInitial(BrandFact brand) =>
        brand.Type == TypePairing.Editorial && brand.Light == BrandPalette.InitialLight && brand.Dark == BrandPalette.InitialDark;

    private static string Type(TypePairing type) => type switch
    {
        TypePairing.Romantic => $"--sans:\"Mulish\",{Sans};--serif:\"Cormorant Garamond\",{Serif};",
        TypePairing.Modern => $"--sans:\"Manrope\",{Sans};--serif:\"Manrope\",{Sans};",
        _ => $"--sans:\"Inter\",{Sans};--serif:\"Fraunces\",{Serif};",
    };

    private static string Colors(BrandPalette colors) =>
        $"--paper:{colors.Paper};--raised:{colors.Raised};--sunken:{colors.Sunken};--ink:{colors.Ink};--muted:{colors.Muted};--line:{colors.Line};--edge:{colors.Edge};" +
        $"--accent:{colors.Accent};--accent-strong:{colors.AccentStrong};--on-accent:{colors.OnAccent};--accent-soft:{colors.AccentSoft};";
}

/// <summary>A style sheet and its address.</summary>
internal sealed record BrandSheet(BrandFact Brand, string Hash, string Css)
{
    public string Path => $"/brand/{Hash}.css";
}
