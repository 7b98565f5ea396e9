using Galleries.UseCases.Inviting;
using Host.Web;

namespace Host.Pages.Studio.Galleries;

/// <summary>What a visitor or the studio shared, as the studio reads it.</summary>
internal static class ShareWords
{
    public static string What(GrantCard share) =>
        share.SharesFavorites ? "Their favorites"
        : share.SharesCollection ? share.SharedCollection is { } name ? $"Collection “{name}”" : "A deleted collection"
        : share.SharedPhotos is { } count ? Formats.Count(count, "photo", "photos")
        : "The whole gallery";

    /// <summary>What, how, and how often it was opened.</summary>
    public static string Describe(GrantCard share) =>
        $"{What(share)} · {Words.Of(share.Way!.Value)} · {(share.IsUnsent ? "made, but not sent yet" : share.TimesOpened == 0 ? "not opened yet" : $"opened {Formats.Count(share.TimesOpened, "time", "times")}")}";
}
