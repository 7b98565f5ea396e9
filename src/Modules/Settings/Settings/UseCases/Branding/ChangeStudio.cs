using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;
using Settings.Contracts;
using Settings.Ports;

namespace Settings.UseCases.Branding;

/// <summary>Changes the studio's own facts.</summary>
/// <param name="Name">As clients read it.</param>
/// <param name="ContactEmail">Whom a client writes to.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="TimeZone">IANA name.</param>
/// <param name="TaxRate">Hundredths of a percent; prices include it.</param>
/// <param name="TaxName">What the tax is called.</param>
/// <param name="PaymentInstructions">How to pay offline.</param>
public sealed record ChangeStudio(
    string Name, string ContactEmail, string Currency, string TimeZone, int TaxRate, string TaxName, string PaymentInstructions);

internal sealed class ChangeStudioHandler(IStudioRepository studios, IOutbox outbox, ISignals signals, TimeProvider clock)
    : ICommandHandler<ChangeStudio>
{
    public async Task<Outcome> Handle(ChangeStudio command, CancellationToken ct)
    {
        if (await studios.Find(ct) is not { } studio)
            return Outcome.Refused("The studio is not open yet: its owner's account comes first.");

        var before = studio.Fact;
        var outcome = studio.Change(Wanted(command));
        if (!outcome.Succeeded || studio.Fact == before)
            return outcome;

        outbox.Enqueue(new StudioChanged(studio.Fact, clock.GetUtcNow()));
        signals.Raise(Channels.Studio, "");
        return Outcome.Done;
    }

    private static StudioFact Wanted(ChangeStudio to) => new(
        to.Name, to.ContactEmail, to.Currency, to.TimeZone, to.TaxRate, to.TaxName, to.PaymentInstructions, OrderAlerts: to.ContactEmail);
}
