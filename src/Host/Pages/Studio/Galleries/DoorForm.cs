using Settings.Contracts;

namespace Host.Pages.Studio.Galleries;

/// <summary>What the gallery asks at its door, as typed.</summary>
internal sealed class DoorForm
{
    public bool AsksWho { get; set; }

    public string? Consent { get; set; }

    public DoorRules Wanted => new(AsksWho, Consent?.Trim() ?? "");

    public static DoorForm Of(DoorRules rules) => new() { AsksWho = rules.AsksWho, Consent = rules.Consent };
}
