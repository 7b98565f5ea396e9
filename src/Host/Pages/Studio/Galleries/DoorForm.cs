using Microsoft.AspNetCore.Mvc.Rendering;
using Settings.Contracts;

namespace Host.Pages.Studio.Galleries;

/// <summary>What the gallery asks at its door, as typed.</summary>
internal sealed class DoorForm
{
    public bool AsksWho { get; set; }

    public string? Consent { get; set; }

    public RequestRule Requests { get; set; }

    public bool ConfirmsDevices { get; set; }

    /// <summary>These rules, and what another form says as it was.</summary>
    public DoorRules In(DoorRules rules) => rules with { AsksWho = AsksWho, Consent = Consent?.Trim() ?? "", Requests = Requests, ConfirmsDevices = ConfirmsDevices };

    public static DoorForm Of(DoorRules rules) => new() { AsksWho = rules.AsksWho, Consent = rules.Consent, Requests = rules.Requests, ConfirmsDevices = rules.ConfirmsDevices };

    public static IReadOnlyList<SelectListItem> Judges { get; } =
    [
        new("Nobody may ask", nameof(RequestRule.Nobody)),
        new("They may ask; the studio decides", nameof(RequestRule.Studio)),
        new("They may ask; the studio or a main client decides", nameof(RequestRule.MainClients)),
    ];
}
