namespace Galleries.Contracts;

/// <summary>The sizes an asset can be downloaded in.</summary>
public enum DownloadSize
{
    Original,
    HighRes,
    WebSize,
}
