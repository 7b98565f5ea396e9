using Galleries.UseCases.Passing;
using Host.Web;

namespace Host.Pages.Client;

/// <summary>What a link that a main client made is narrowed to, a sentence each.</summary>
internal static class InviteWords
{
    public static IEnumerable<string> Describe(PassedLink link)
    {
        if (link.Scenes is { } scenes)
            yield return scenes.Count == 0 ? "Shows no scene that is still here." : $"Shows only: {string.Join(", ", scenes)}.";
        if (link.Sizes is { } sizes)
            yield return sizes.Count == 0 ? "No downloads." : $"Downloads only: {string.Join(", ", sizes.Select(DownloadSizes.Name))}.";
        if (link.ExpiresOn is { } day)
            yield return $"Works until {Formats.Day(day)}.";
    }
}
