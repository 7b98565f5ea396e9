using Galleries.Contracts;

namespace Host.Web;

/// <summary>The download sizes in addresses and in words.</summary>
internal static class DownloadSizes
{
    private const string Original = "original";
    private const string HighRes = "high-res";
    private const string WebSize = "web-size";

    /// <summary>Null for what is none.</summary>
    public static DownloadSize? Read(string? text) => text switch
    {
        Original => DownloadSize.Original,
        HighRes => DownloadSize.HighRes,
        WebSize => DownloadSize.WebSize,
        _ => null,
    };

    /// <summary>As addresses have it.</summary>
    public static string Of(DownloadSize size) => size switch
    {
        DownloadSize.HighRes => HighRes,
        DownloadSize.WebSize => WebSize,
        _ => Original,
    };

    /// <summary>Such as <c>web size</c>.</summary>
    public static string Name(DownloadSize size) => size switch
    {
        DownloadSize.HighRes => "high resolution",
        DownloadSize.WebSize => "web size",
        _ => "original quality",
    };
}
