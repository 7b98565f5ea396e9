using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;
using Settings.Contracts;
using Settings.Domain;
using Settings.Ports;

namespace Settings.UseCases.Disclosing;

/// <summary>Changes who the studio is before the law.</summary>
/// <param name="Name">Of the person or company.</param>
/// <param name="Address">Some lines.</param>
/// <param name="TaxNumber">As the tax office writes it.</param>
/// <param name="VatId">With the two letters of its country; spaces do not matter.</param>
/// <param name="IsSmallBusiness">From then on sales are free of tax.</param>
/// <param name="ExemptionNote">The sentence that says so to buyers.</param>
public sealed record ChangeLegalDetails(string Name, string Address, string TaxNumber, string VatId, bool IsSmallBusiness, string ExemptionNote);

internal sealed class ChangeLegalDetailsHandler(IStudioRepository studios, IOutbox outbox, ISignals signals, TimeProvider clock)
    : ICommandHandler<ChangeLegalDetails>
{
    public async Task<Outcome> Handle(ChangeLegalDetails command, CancellationToken ct)
    {
        if (await studios.Find(ct) is not { } studio)
            return Outcome.Refused("The studio is not open yet: its owner's account comes first.");

        var before = studio.Fact;
        var outcome = studio.Change(new LegalDetails(
            command.Name, command.Address, command.TaxNumber, command.VatId, command.IsSmallBusiness, command.ExemptionNote));
        if (!outcome.Succeeded || studio.Fact == before)
            return outcome;

        outbox.Enqueue(new StudioChanged(studio.Fact, clock.GetUtcNow()));
        signals.Raise(Channels.Studio, "");
        return Outcome.Done;
    }
}
