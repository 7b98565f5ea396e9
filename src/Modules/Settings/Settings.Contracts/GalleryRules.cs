namespace Settings.Contracts;

/// <summary>The settings in force for one gallery.</summary>
/// <param name="Sorting">The order visitors see.</param>
/// <param name="DownloadEnabled">Off: no size leaves by any path, except what a visitor has paid for.</param>
/// <param name="ShareEnabled">Off: no new shares, and share links already out are paused.</param>
public sealed record GalleryRules(AssetSorting Sorting, bool DownloadEnabled, bool ShareEnabled)
{
    /// <summary>What is burnt into the previews that visitors see; originals stay as they are.</summary>
    public Watermark Watermark { get; init; } = Watermark.None;

    /// <summary>The sizes that visitors may download, as long as downloads are enabled.</summary>
    public DownloadOffer Downloads { get; init; } = DownloadOffer.Initial;

    /// <summary>Who may have which of these sizes.</summary>
    public DownloadAudience Audience { get; init; } = DownloadAudience.Initial;

    /// <summary>Whether main clients may hide photos from everybody else.</summary>
    public bool ClientsMayHide { get; init; } = true;

    /// <summary>Whether visitors may leave notes on photos, which the photographer reads.</summary>
    public bool VisitorsMayNote { get; init; }

    /// <summary>How many different photos main clients together may download free of charge; null for however many.</summary>
    public int? FreeDownloads { get; init; }

    /// <summary>What is asked at the gallery's door.</summary>
    public DoorRules Door { get; init; } = DoorRules.Open;

    /// <summary>Whether other programs show the cover beside the gallery's links.</summary>
    public bool PreviewsCover { get; init; }

    /// <summary>The language of the gallery's pages.</summary>
    public GalleryLanguage Language { get; init; }

    /// <summary>Whether main clients may design the cover.</summary>
    public CoverDesigning CoverDesign { get; init; }

    /// <summary>Whether clients are told by mail before the gallery ends.</summary>
    public bool RemindsOfEnd { get; init; } = true;

    /// <summary>How the gallery's pages look.</summary>
    public GalleryLook Look { get; init; } = GalleryLook.Initial;

    /// <summary>What holds where the studio has not said anything.</summary>
    public static GalleryRules Initial { get; } = new(AssetSorting.FileNameAscending, DownloadEnabled: true, ShareEnabled: true);
}

/// <summary>How assets are sorted; names naturally, 2 before 10.</summary>
public enum AssetSorting
{
    FileNameAscending,
    FileNameDescending,
    DateTakenAscending,
    DateTakenDescending,

    /// <summary>As the photographer arranged them; what nobody has moved comes behind, oldest first.</summary>
    ByHand,
}
