using Galleries.UseCases.Updating;
using Host.Web;

namespace Host.Pages.Studio.Galleries;

/// <summary>What the update pages say.</summary>
internal static class UpdateWords
{
    public static IReadOnlyList<StepKind> Changes { get; } = [StepKind.Added, StepKind.Changed, StepKind.Renamed, StepKind.Returned, StepKind.Missing, StepKind.Uploaded];

    public static string Of(StepKind kind) => kind switch
    {
        StepKind.Added => "New",
        StepKind.Changed => "Changed",
        StepKind.Renamed => "Renamed",
        StepKind.Returned => "Back again",
        StepKind.Missing => "Missing",
        StepKind.Uploaded => "Uploaded by hand",
        StepKind.Copy => "Copies",
        StepKind.Binned => "Removed by hand",
        _ => "Not finished",
    };

    public static string Hint(StepKind kind) => kind switch
    {
        StepKind.Added => "They join the gallery. Nobody’s picks change.",
        StepKind.Changed => "Another file takes their place. Picks, comments and place stay.",
        StepKind.Renamed => "The same picture under another name. Picks, comments and place stay.",
        StepKind.Returned => "They had left the gallery. What was picked of them is picked again.",
        StepKind.Missing => "The source has them no more. Taken out, what was picked of them waits until they come back.",
        StepKind.Uploaded => "They never were in the source.",
        StepKind.Copy => "The same picture as another file. A gallery shows it once.",
        StepKind.Binned => "You removed them from the gallery, so an update does not bring them back. The bin does, and uploading them.",
        _ => "They changed while they were read, and are left as they are. Compare again when they are finished.",
    };

    public static string Of(UpdateStage stage) => stage switch
    {
        UpdateStage.Applied => "Updated",
        UpdateStage.Undone => "Undone",
        UpdateStage.Failed => "Not compared",
        UpdateStage.Interrupted => "Interrupted",
        _ => "Under way",
    };

    /// <summary>Such as <c>3 new, 1 changed</c>.</summary>
    public static string Sum(UpdateCard card)
    {
        var parts = Changes.Where(kind => kind is not StepKind.Uploaded && card.Of(kind) > 0).Select(kind => $"{Formats.Number(card.Of(kind))} {Of(kind).ToLowerInvariant()}");
        return string.Join(", ", parts) is { Length: > 0 } sum ? sum : "Nothing was different";
    }
}
