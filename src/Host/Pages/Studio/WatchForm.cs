using Activity.UseCases.Watching;

namespace Host.Pages.Studio;

/// <summary>What an address asks of the pages of figures.</summary>
internal sealed record WatchForm
{
    public string? Period { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    public UserType? Type { get; init; }

    public MediaKind? Kind { get; init; }

    /// <summary>Main clients alone, whatever they did.</summary>
    public bool Clients { get; init; }

    public string? Q { get; init; }

    public VisitorSort Sort { get; init; }

    public string? Order { get; init; }

    public string? After { get; init; }
}
