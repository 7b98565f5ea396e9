using Galleries.Contracts;

namespace Galleries.Domain;

/// <summary>The sizes each type of visitor may have, of those that the gallery offers.</summary>
internal sealed record Audience(SizeSet MainClient, SizeSet PhotographerInvited, SizeSet ClientInvited, SizeSet Vendor, SizeSet Guest)
{
    public static Audience Everybody { get; } = new(SizeSet.All, SizeSet.All, SizeSet.All, SizeSet.All, SizeSet.All);

    public SizeSet SizesOf(VisitorType type) => type switch
    {
        VisitorType.MainClient => MainClient,
        VisitorType.PhotographerInvited => PhotographerInvited,
        VisitorType.ClientInvited => ClientInvited,
        VisitorType.Vendor => Vendor,
        _ => Guest,
    };
}

/// <summary>Some of the download sizes.</summary>
[Flags]
internal enum SizeSet
{
    None = 0,
    Original = 1,
    HighRes = 2,
    WebSize = 4,
    All = Original | HighRes | WebSize,
}

internal static class SizeSets
{
    public static SizeSet ToSet(this IEnumerable<DownloadSize> sizes) =>
        sizes.Aggregate(SizeSet.None, (set, size) => set | OfSize(size));

    public static IReadOnlyList<DownloadSize> ToSizes(this SizeSet set) => [.. Enum.GetValues<DownloadSize>().Where(size => set.HasFlag(OfSize(size)))];

    public static SizeSet OfSize(DownloadSize size) => size switch
    {
        DownloadSize.HighRes => SizeSet.HighRes,
        DownloadSize.WebSize => SizeSet.WebSize,
        _ => SizeSet.Original,
    };
}
