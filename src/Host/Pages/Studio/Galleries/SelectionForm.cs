using System.Globalization;
using Galleries.Contracts;
using Galleries.UseCases.Asking;
using Host.Web;

namespace Host.Pages.Studio.Galleries;

/// <summary>What is asked of main clients, as typed.</summary>
internal sealed class SelectionForm
{
    public string? Title { get; set; }

    public string? Least { get; set; }

    public string? Most { get; set; }

    public bool ChosenScenes { get; set; }

    public Guid[] Scenes { get; set; } = [];

    public DateOnly? DueOn { get; set; }

    public string? Message { get; set; }

    public bool ChosenPeople { get; set; }

    public Guid[] People { get; set; } = [];

    /// <summary>A number as typed; null for nothing, or for what is none.</summary>
    public static int? Number(string? typed) => int.TryParse(typed?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public AskForSelection Wanted(Guid galleryId) => new(
        galleryId, Guid.CreateVersion7(), Title, Number(Least) ?? 0, Number(Most), ChosenScenes ? Scenes : null, DueOn, Message, ChosenPeople ? People : null);
}

/// <summary>How the studio's pages say how far choices are.</summary>
internal static class SelectionWords
{
    public static string Of(SelectionStatus status) => status switch
    {
        SelectionStatus.NotStarted => "Not started",
        SelectionStatus.InSelection => "In selection",
        SelectionStatus.Reopened => "Re-opened",
        _ => status.ToString(),
    };

    /// <summary>A chip's color.</summary>
    public static string ToneOf(SelectionStatus status) => status switch
    {
        SelectionStatus.Finished => "accent",
        SelectionStatus.Delivered => "good",
        SelectionStatus.InSelection or SelectionStatus.Reopened => "warn",
        _ => "",
    };

    /// <summary>How many are asked for, such as <c>30 to 40 photos</c>.</summary>
    public static string HowMany(int least, int? most) => most switch
    {
        null => $"{Formats.Count(least, "photo", "photos")} or more",
        { } upTo when upTo == least => Formats.Count(least, "photo", "photos"),
        { } upTo => $"{Formats.Number(least)} to {Formats.Count(upTo, "photo", "photos")}",
    };

    /// <summary>What was asked for, in a few words.</summary>
    public static string Describe(RequestedSelection request) => string.Join(" · ", new[]
    {
        HowMany(request.Least, request.Most),
        request.Scenes.Count > 0 ? $"from {string.Join(", ", request.Scenes)}" : "from the whole gallery",
        request.DueOn is { } day ? $"by {Formats.Day(day)}" : null,
        request.IsJoint ? "chosen together" : null,
    }.OfType<string>());
}
