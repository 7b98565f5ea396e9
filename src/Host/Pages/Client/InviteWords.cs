using Galleries.UseCases.Passing;
using Host.Languages;
using Host.Web;

namespace Host.Pages.Client;

/// <summary>What a link that a main client made is narrowed to, a sentence each.</summary>
internal static class InviteWords
{
    public static IEnumerable<string> Describe(PassedLink link, Localizer t)
    {
        if (link.Scenes is { } scenes)
            yield return scenes.Count == 0 ? t["Shows no scene that is still here."] : t["Shows only: {0}.", string.Join(", ", scenes)];
        if (link.Sizes is { } sizes)
            yield return sizes.Count == 0 ? t["No downloads."] : t["Downloads only: {0}.", string.Join(", ", sizes.Select(t.NameOf))];
        if (link.ExpiresOn is { } day)
            yield return t["Works until {0}.", Formats.Day(day)];
    }
}
