using Galleries.Contracts;
using Host.Web;
using Settings.Contracts;

namespace Host.Pages.Studio.Galleries;

/// <summary>Who may have which size, as ticked.</summary>
internal sealed class AudienceForm
{
    public AllowedSizes[] MainClient { get; set; } = [];

    public AllowedSizes[] PhotographerInvited { get; set; } = [];

    public AllowedSizes[] ClientInvited { get; set; } = [];

    public AllowedSizes[] Vendor { get; set; } = [];

    public AllowedSizes[] Guest { get; set; } = [];

    public DownloadAudience Wanted => new(Sum(MainClient), Sum(PhotographerInvited), Sum(ClientInvited), Sum(Vendor), Sum(Guest));

    /// <summary>The rows of the table: the field's name, what it is called, and what is ticked.</summary>
    public IEnumerable<(string Field, string Type, AllowedSizes Ticked)> Rows =>
    [
        (nameof(MainClient), Words.Of(VisitorType.MainClient), Sum(MainClient)),
        (nameof(PhotographerInvited), Words.Of(VisitorType.PhotographerInvited), Sum(PhotographerInvited)),
        (nameof(ClientInvited), Words.Of(VisitorType.ClientInvited), Sum(ClientInvited)),
        (nameof(Vendor), Words.Of(VisitorType.Vendor), Sum(Vendor)),
        (nameof(Guest), Words.Of(VisitorType.Guest), Sum(Guest)),
    ];

    /// <summary>Those who may have any size at all.</summary>
    public IEnumerable<string> Downloading => Rows.Where(row => row.Ticked != AllowedSizes.None).Select(row => row.Type);

    public static AudienceForm Of(DownloadAudience audience) => new()
    {
        MainClient = [audience.MainClient],
        PhotographerInvited = [audience.PhotographerInvited],
        ClientInvited = [audience.ClientInvited],
        Vendor = [audience.Vendor],
        Guest = [audience.Guest],
    };

    private static AllowedSizes Sum(AllowedSizes[] ticked) => ticked.Aggregate(AllowedSizes.None, (sum, one) => sum | one) & AllowedSizes.All;
}
