using Settings.Contracts;

namespace Host.Web;

/// <summary>A sheet of cards with the QR code of a link, for the printer.</summary>
/// <param name="Brand">Whose cards they are.</param>
/// <param name="StudioName">What stands on them without a logo.</param>
/// <param name="Title">The gallery.</param>
/// <param name="Link">Where they lead.</param>
/// <param name="Label">What the code is, for those who don't see it.</param>
/// <param name="Size">One of <see cref="Sizes"/>.</param>
/// <param name="Line">What else is on them; null for nothing.</param>
internal sealed record CardSheet(BrandFact Brand, string StudioName, string Title, Uri Link, string Label, string Size, string? Line)
{
    public const int LongestLine = 80;

    /// <summary>Four on a sheet, ten on a sheet, and one that is folded once.</summary>
    public static string[] Sizes { get; } = ["a6", "business", "table"];

    public int Copies => Size switch
    {
        "business" => 10,
        "table" => 2,
        _ => 4,
    };

    /// <summary>For who types it; browsers add the rest.</summary>
    public string ShortAddress => $"{Link.Authority}{Link.PathAndQuery}";

    /// <summary>A size that there is, whatever was asked for.</summary>
    public static string SizeOf(string? asked) => Sizes.FirstOrDefault(size => size == asked) ?? Sizes[0];

    /// <summary>No more of a line than fits.</summary>
    public static string? LineOf(string? asked) => asked?[..Math.Min(asked.Length, LongestLine)];
}
