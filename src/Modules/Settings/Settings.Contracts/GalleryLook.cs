namespace Settings.Contracts;

/// <summary>How a gallery's pages look to its visitors.</summary>
/// <param name="Grid">How photos lie beside each other.</param>
/// <param name="Tone">Light or dark.</param>
/// <param name="Cover">How the cover is laid out.</param>
/// <param name="Type">The typefaces; null for those of the brand.</param>
public sealed record GalleryLook(GridStyle Grid, PageTone Tone, CoverLayout Cover, TypePairing? Type)
{
    /// <summary>What holds where nobody chose.</summary>
    public static GalleryLook Initial { get; } = new(GridStyle.Justified, PageTone.AsReader, CoverLayout.Full, null);
}

/// <summary>How photos lie beside each other.</summary>
public enum GridStyle
{
    /// <summary>Rows of one height, each photo in its own proportions.</summary>
    Justified,

    /// <summary>All alike, cut to squares.</summary>
    Square,

    /// <summary>Columns of one width, each photo in its own proportions.</summary>
    Columns,
}

/// <summary>Whether pages are light or dark.</summary>
public enum PageTone
{
    /// <summary>As the reader's device is set.</summary>
    AsReader,
    Light,
    Dark,
}

/// <summary>How a cover is laid out.</summary>
public enum CoverLayout
{
    /// <summary>The photo as large as the window, the words on it.</summary>
    Full,

    /// <summary>The photo on one side, the words on the other.</summary>
    Split,

    /// <summary>The photo within a margin, the words below it.</summary>
    Framed,

    /// <summary>The words first, on paper, and a small photo.</summary>
    Minimal,
}
