using Settings.Contracts;
using Settings.UseCases.Branding;

namespace Host.Pages.Studio.Settings;

/// <summary>How the brand would look.</summary>
/// <param name="Trial">The colors and typefaces.</param>
/// <param name="StudioName">As clients read it.</param>
/// <param name="Sheet">The style sheet of the trial.</param>
internal sealed record BrandLook(BrandTrial Trial, string StudioName, string Sheet)
{
    private BrandFact Fact => Trial.Fact;

    /// <summary>What became of the chosen color; null where there is nothing to say.</summary>
    public string? Sentence => Trial.Accent is not { } chosen || Trial.Refusal is not null ? null : (Fact.Light.Accent == chosen, Fact.Dark.Accent == chosen) switch
    {
        (true, true) => $"{chosen} is used as you chose it, on light pages and on dark ones.",
        (true, false) => $"{chosen} is used as you chose it on light pages. On dark ones it is {Fact.Dark.Accent}, so that text stays readable.",
        (false, true) => $"{chosen} is used as you chose it on dark pages. On light ones it is {Fact.Light.Accent}, so that text stays readable.",
        _ => $"You chose {chosen}. So that text stays readable it is {Fact.Light.Accent} on light pages and {Fact.Dark.Accent} on dark ones.",
    };
}
