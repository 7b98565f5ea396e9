namespace Settings.Contracts;

/// <summary>How the studio looks to its clients: on pages, in mails and on paper.</summary>
/// <param name="Light">Colors by day, in mails and on paper.</param>
/// <param name="Dark">Colors where the reader wants a dark page.</param>
/// <param name="Type">The typefaces of pages.</param>
/// <param name="SenderName">Whom mails are from, unless the mail server's settings say another name; empty for the studio's name.</param>
public sealed record BrandFact(BrandPalette Light, BrandPalette Dark, TypePairing Type, string SenderName)
{
    /// <summary>The product's own look.</summary>
    public static BrandFact Initial { get; } = new(BrandPalette.InitialLight, BrandPalette.InitialDark, TypePairing.Editorial, "");

    /// <summary>The logo; null while there is none.</summary>
    public BrandPicture? Logo { get; init; }

    /// <summary>The logo for dark grounds; null for the same as on light ones.</summary>
    public BrandPicture? LogoOnDark { get; init; }

    /// <summary>What browsers show beside the page's title: uploaded for it, or else the logo; null for the product's own.</summary>
    public BrandPicture? Icon { get; init; }
}

/// <summary>Two typefaces that go together, one for headings and one for everything else.</summary>
public enum TypePairing
{
    /// <summary>Fraunces and Inter.</summary>
    Editorial,

    /// <summary>Cormorant Garamond and Mulish.</summary>
    Romantic,

    /// <summary>Manrope for both.</summary>
    Modern,
}

/// <summary>A picture of the brand.</summary>
/// <param name="Key">Sixteen digits in lower-case hexadecimal, others for every other picture.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Shade">What ground it wants.</param>
public sealed record BrandPicture(string Key, int Width, int Height, PictureShade Shade)
{
    /// <summary>Where the site gives it to everybody.</summary>
    public string Path => $"/brand/{Key}/logo.png";

    /// <summary>Where the site gives it as a square icon.</summary>
    /// <param name="form">One of the icons.</param>
    public string IconPath(PictureForm form) => $"/brand/{Key}/icon-{(int)form}.png";
}

/// <summary>What ground a picture wants.</summary>
public enum PictureShade
{
    /// <summary>It brings its own: nothing of it is transparent.</summary>
    Opaque,

    /// <summary>It is dark itself and wants a light one.</summary>
    Dark,

    /// <summary>It is light itself and wants a dark one.</summary>
    Light,
}

/// <summary>The forms that a picture of the brand is kept in; an icon's number is its side in pixels.</summary>
public enum PictureForm
{
    /// <summary>As it is, with transparency.</summary>
    Whole = 0,

    /// <summary>On white, for paper: a PNG of plain RGB without transparency.</summary>
    OnPaper = 1,

    /// <summary>For a browser's tab.</summary>
    Icon32 = 32,

    /// <summary>For a phone's home screen, on white.</summary>
    Icon180 = 180,

    /// <summary>For larger places.</summary>
    Icon192 = 192,
}
