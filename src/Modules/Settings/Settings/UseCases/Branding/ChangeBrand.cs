using BuildingBlocks;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;
using Settings.Contracts;
using Settings.Domain;
using Settings.Ports;

namespace Settings.UseCases.Branding;

/// <summary>Changes how the studio looks to its clients.</summary>
/// <param name="Accent">Such as #96502a; null or blank for the product's own.</param>
/// <param name="Paper">The tone of grounds.</param>
/// <param name="Type">The typefaces.</param>
/// <param name="SenderName">Whom mails are from; null or blank for the studio's name.</param>
public sealed record ChangeBrand(string? Accent, PaperTone Paper, TypePairing Type, string? SenderName);

internal sealed class ChangeBrandHandler(IBrandRepository brands, ISignals signals) : ICommandHandler<ChangeBrand>
{
    public async Task<Outcome> Handle(ChangeBrand command, CancellationToken ct)
    {
        var known = await brands.Find(ct);
        var brand = known ?? new Brand(Brand.OnlyId);
        var outcome = brand.Change(command.Accent, command.Paper, command.Type, command.SenderName);
        if (!outcome.Succeeded)
            return outcome;

        if (known is null)
            brands.Add(brand);
        signals.Raise(Channels.Brand, "");
        return Outcome.Done;
    }
}
