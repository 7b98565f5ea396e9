using Galleries.UseCases.Downloading;
using Host.Languages;

namespace Host.Web;

/// <summary>What is said of free downloads before one begins.</summary>
internal static class FreeDownloadWords
{
    /// <summary>Such as <c>12 of your 40 free downloads are left.</c></summary>
    public static string Left(Localizer t, int quota, int left) => (left, quota) switch
    {
        (0, 1) => t["Your one free download is used."],
        (1, 1) => t["Your one free download is left."],
        (0, _) => t["All of your {0} free downloads are used.", Formats.Number(quota)],
        _ => t.Count(left, "One of your {1} free downloads is left.", "{0} of your {1} free downloads are left.", Formats.Number(quota)),
    };

    /// <summary>What a download that fits takes of them.</summary>
    public static string Needed(Localizer t, Allowance free) => free.Needed == 0
        ? t["You have downloaded this before, so it is free."]
        : t.Count(free.Needed, "This takes one of them.", "This takes {0} of them.");
}
