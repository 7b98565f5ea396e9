using BuildingBlocks;
using Shop.Domain.Pricing;

namespace Shop.Domain.Catalogue;

/// <summary>What holds for everything the studio sells. There is exactly one.</summary>
internal sealed class PriceRules
{
    public static readonly Guid OnlyId = new("00000000-0000-7000-8000-000000000004");

    public required Guid Id { get; init; }

    /// <summary>The list that new galleries sell by; null: nothing, until they are given one.</summary>
    public Guid? DefaultListId { get; private set; }

    /// <summary>The part of a payment that taking it costs, in hundredths of a percent.</summary>
    public int FeeRate { get; private set; }

    /// <summary>What taking a payment costs besides, in minor units of the studio's currency.</summary>
    public long FeeMinor { get; private set; }

    public PaymentFee Fee => new(FeeRate, FeeMinor);

    public static PriceRules None() => new() { Id = OnlyId };

    public Outcome Change(Guid? defaultListId, int feeRate, long feeMinor, string currency)
    {
        if (feeRate is < 0 or > PaymentFee.HighestRate)
            return Outcome.Refused("A payment fee is between 0 and 50 percent.", nameof(FeeRate));
        if (feeMinor < 0 || feeMinor > PaymentFee.Highest * Money.UnitOf(currency))
            return Outcome.Refused($"The fixed part of a payment fee is between 0 and {new Money(PaymentFee.Highest * Money.UnitOf(currency), currency)}.", nameof(FeeMinor));

        (DefaultListId, FeeRate, FeeMinor) = (defaultListId, feeRate, feeMinor);
        return Outcome.Done;
    }

    /// <summary>A list is gone.</summary>
    public void Forget(Guid listId) => DefaultListId = DefaultListId == listId ? null : DefaultListId;
}
