using Activity.UseCases.Watching;

namespace Host.Pages.Studio;

/// <summary>Photos are told of as they become ready, one by one: what was added in a row is one line.</summary>
internal static class LogRuns
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);

    /// <summary>The entries of a page, newest first, where each photo added half an hour or less before the newest of its row is counted with it.</summary>
    public static List<ActivityEntry> Together(this IEnumerable<ActivityEntry> entries)
    {
        var lines = new List<ActivityEntry>();
        foreach (var entry in entries)
        {
            if (lines is [.., var last] && Continues(entry, last))
                lines[^1] = last with { Count = last.Count + entry.Count, Detail = last.Detail == entry.Detail ? last.Detail : null };
            else
                lines.Add(entry);
        }

        return lines;
    }

    private static bool Continues(ActivityEntry earlier, ActivityEntry later) =>
        earlier.Kind == EntryKind.AssetsAdded && later.Kind == EntryKind.AssetsAdded && earlier.GalleryId == later.GalleryId
        && earlier.VisitorName == later.VisitorName && earlier.VisitorEmail == later.VisitorEmail && later.At - earlier.At <= Longest;
}
