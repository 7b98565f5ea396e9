using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.Ports;
using Shop.UseCases.Listing;

namespace Shop.UseCases.Pricing;

/// <summary>Changes what holds for everything the studio sells.</summary>
/// <param name="DefaultListId">The list that new galleries sell by; null: nothing, until they are given one.</param>
/// <param name="FeeRate">The part of a payment that taking it costs, in hundredths of a percent.</param>
/// <param name="FeeMinor">What it costs besides, in minor units of the studio's currency.</param>
public sealed record ChangePriceRules(Guid? DefaultListId, int FeeRate, long FeeMinor);

internal sealed class ChangePriceRulesHandler(IPriceRules rules, ListDesk desk, IStudioTerms studio) : ICommandHandler<ChangePriceRules>
{
    public async Task<Outcome> Handle(ChangePriceRules command, CancellationToken ct)
    {
        if (await studio.Find(ct) is not { } terms)
            return Outcome.Refused("The studio has no currency yet. Set it up before you sell.");
        if (command.DefaultListId is { } listId && await desk.Find(listId, ct) is null)
            return Outcome.Refused("This price list is no longer there. Please choose another one.", nameof(command.DefaultListId));

        return (await rules.Open(ct)).Change(command.DefaultListId, command.FeeRate, command.FeeMinor, terms.Currency);
    }
}
