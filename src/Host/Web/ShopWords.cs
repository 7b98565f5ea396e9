using Host.Languages;
using Shop.Contracts;
using Shop.UseCases.Buying;

namespace Host.Web;

/// <summary>What clients read in a gallery's shop.</summary>
internal static class ShopWords
{
    public static string Of(Localizer t, SoldKind kind) => kind switch
    {
        SoldKind.Download => t["Downloads"],
        SoldKind.Print => t["Prints"],
        SoldKind.WallArt => t["Wall art"],
        SoldKind.Album => t["Albums"],
        SoldKind.Service => t["Services"],
        SoldKind.GiftCard => t["Gift cards"],
        SoldKind.Shipping => t["Shipping"],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind."),
    };

    public static string Of(Localizer t, Sharpness sharpness) => sharpness switch
    {
        Sharpness.Good => t["Sharp at this size."],
        Sharpness.Soft => t["Not quite sharp at this size."],
        Sharpness.Poor => t["Too small for this size: the print will be blurred."],
        _ => throw new ArgumentOutOfRangeException(nameof(sharpness), sharpness, "Unknown sharpness."),
    };

    /// <summary>How a line about it is drawn.</summary>
    public static string ToneOf(Sharpness sharpness) => sharpness switch
    {
        Sharpness.Poor => "bad-text",
        Sharpness.Soft => "warn-text",
        _ => "muted",
    };

    public static string Choose(Localizer t, int least, int most) =>
        least == most ? t.Count(most, "Choose {0} photo", "Choose {0} photos") : t["Choose {0} to {1} photos", least, most];
}
