using System.Globalization;

namespace BuildingBlocks.Documents.Pdf;

/// <summary>What holds for a whole document.</summary>
public sealed record PdfSettings
{
    /// <summary>Shown in the window's title and, unless <see cref="Footer"/> says otherwise, at the foot of every page.</summary>
    public required string Title { get; init; }

    public required PdfFonts Fonts { get; init; }

    /// <summary>The only time in the document: the same input gives the same bytes.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>A language tag such as "en" or "he"; Hebrew and other right-to-left languages mirror the layout.</summary>
    public string Language { get; init; } = "en";

    public string? Author { get; init; }

    /// <summary>The program that made the document.</summary>
    public string Creator { get; init; } = "Gallery";

    public PdfPageSize Page { get; init; } = PdfPageSize.A4;

    public PdfMargins Margins { get; init; } = new(56, 48, 64, 48);

    /// <summary>The one hue beside ink and gray: rules and bars.</summary>
    public PdfColor Accent { get; init; } = new(0xB4, 0x55, 0x2D);

    /// <summary>Stands above everything on the first page; null for none.</summary>
    public PdfPicture? Logo { get; init; }

    public string? Footer { get; init; }

    /// <summary>Page and number of pages, in the reader's words.</summary>
    public Func<int, int, string> PageNumber { get; init; } =
        (page, pages) => string.Create(CultureInfo.InvariantCulture, $"Page {page} of {pages}");

    internal bool RightToLeft => Language.Split('-', '_')[0].ToUpperInvariant() is "HE" or "IW" or "YI" or "AR" or "FA" or "UR";
}

/// <summary>The size of a page in points.</summary>
public readonly record struct PdfPageSize(double Width, double Height)
{
    public static PdfPageSize A4 { get; } = new(595.28, 841.89);

    public static PdfPageSize Letter { get; } = new(612, 792);
}

/// <summary>The margins of a page in points; the foot of the page stands within the lower one.</summary>
public readonly record struct PdfMargins(double Top, double Right, double Bottom, double Left);
