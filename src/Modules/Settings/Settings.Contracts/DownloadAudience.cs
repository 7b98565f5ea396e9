namespace Settings.Contracts;

/// <summary>Who may have which of the sizes that are offered; what is not offered, nobody has.</summary>
/// <param name="MainClient">Main clients.</param>
/// <param name="PhotographerInvited">Whom the studio invited besides.</param>
/// <param name="ClientInvited">Whom a main client invited.</param>
/// <param name="Vendor">Vendors.</param>
/// <param name="Guest">Whoever comes by the public link.</param>
public sealed record DownloadAudience(
    AllowedSizes MainClient, AllowedSizes PhotographerInvited, AllowedSizes ClientInvited, AllowedSizes Vendor, AllowedSizes Guest)
{
    /// <summary>Everybody has everything that is offered.</summary>
    public static DownloadAudience Initial { get; } = new(AllowedSizes.All, AllowedSizes.All, AllowedSizes.All, AllowedSizes.All, AllowedSizes.All);
}

/// <summary>Some of the download sizes.</summary>
[Flags]
public enum AllowedSizes
{
    None = 0,
    Original = 1,
    HighRes = 2,
    WebSize = 4,
    All = Original | HighRes | WebSize,
}
