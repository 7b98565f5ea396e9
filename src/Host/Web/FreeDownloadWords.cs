using Galleries.UseCases.Downloading;

namespace Host.Web;

/// <summary>What is said of free downloads before one begins.</summary>
internal static class FreeDownloadWords
{
    /// <summary>Such as <c>12 of your 40 free downloads are left.</c></summary>
    public static string Left(int quota, int left) => (left, quota) switch
    {
        (0, 1) => "Your one free download is used.",
        (1, 1) => "Your one free download is left.",
        (0, _) => $"All of your {Formats.Number(quota)} free downloads are used.",
        (1, _) => $"One of your {Formats.Number(quota)} free downloads is left.",
        _ => $"{Formats.Number(left)} of your {Formats.Number(quota)} free downloads are left.",
    };

    /// <summary>What a download that fits takes of them.</summary>
    public static string Needed(Allowance free) => free.Needed switch
    {
        0 => "You have downloaded this before, so it is free.",
        1 => "This takes one of them.",
        _ => $"This takes {Formats.Number(free.Needed)} of them.",
    };
}
