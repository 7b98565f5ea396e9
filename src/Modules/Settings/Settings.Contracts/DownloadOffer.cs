namespace Settings.Contracts;

/// <summary>What visitors may download while downloads are enabled.</summary>
/// <param name="Original">The files as they were uploaded.</param>
/// <param name="HighRes">JPEGs with a long edge of <paramref name="HighResEdge"/> pixels.</param>
/// <param name="WebSize">JPEGs as large as the largest preview.</param>
/// <param name="HighResEdge">Pixels; smaller photos keep their size.</param>
/// <param name="PartGigabytes">How large one ZIP file is at most, in thousands of millions of bytes; what is more comes in parts. 0: one file, however large.</param>
public sealed record DownloadOffer(bool Original, bool HighRes, bool WebSize, int HighResEdge, int PartGigabytes)
{
    /// <summary>Four gigabytes are what memory cards, older phones and file systems still take.</summary>
    public static DownloadOffer Initial { get; } = new(Original: true, HighRes: false, WebSize: true, HighResEdge: 3600, PartGigabytes: 4);
}
