using BuildingBlocks;

namespace Shop.Domain;

internal sealed partial class Order
{
    private readonly List<Refund> _refunds = [];

    public IReadOnlyList<Refund> Refunds => _refunds;

    /// <summary>What went back.</summary>
    public long RefundedMinor => _refunds.Where(refund => refund.IsSettled).Sum(refund => refund.AmountMinor);

    /// <summary>What was paid and neither went back nor is about to.</summary>
    public long RefundableMinor => TotalMinor - _refunds.Sum(refund => refund.AmountMinor);

    public long RefundableOf(OrderLine line) => line.PriceMinor - _refunds.Sum(refund => refund.AmountOf(line.Position));

    /// <summary>All that is left, line by line.</summary>
    public IReadOnlyList<RefundPart> Rest =>
        [.. _lines.OrderBy(line => line.Position).Select(line => new RefundPart(line.Position, RefundableOf(line))).Where(part => part.AmountMinor > 0)];

    /// <summary>Sets the money aside: from now on no other refund can have it.</summary>
    public Outcome Ask(Refund refund)
    {
        if (!IsPaid)
            return Outcome.Refused(PaidAt is null ? $"Order {Number} was not paid: there is nothing to return." : $"Order {Number} is canceled, and all of it was returned.");
        if (AwaitsInvoice)
            return Outcome.Refused($"The invoice of order {Number} comes first: it waits for your studio's legal name and address, and the credit note of a refund names it.");
        if (refund.Method.Length is 0 or > LongestMethod || refund.Method.Any(char.IsControl))
            return Outcome.Refused($"Say in at most {LongestMethod} characters how the money goes back, such as “Bank transfer”.", "Method");
        if (refund.Reason.Length > Refund.LongestReason)
            return Outcome.Refused($"A reason has at most {Refund.LongestReason} characters.", "Reason");
        if (Check(refund.Parts) is { Succeeded: false } refused)
            return refused;

        _refunds.Add(refund);
        return Outcome.Done;
    }

    /// <summary>The money is on its way back. Shares are reckoned here, one refund after the other, so that all of a line's refunds add up to what is on the line.</summary>
    public void Settle(Refund refund, DateTimeOffset now)
    {
        refund.Settle([.. refund.Parts.Select(part => Share(_lines.Single(line => line.Position == part.Position), part.AmountMinor, refund.SparesCost))], now);
        if (refund.Cancels && State != OrderState.Canceled && RefundableMinor == 0)
            Cancel(now);
    }

    /// <summary>The money stays where it is.</summary>
    public void Drop(Refund refund) => _refunds.Remove(refund);

    private Outcome Check(IReadOnlyList<RefundPart> parts)
    {
        if (parts.Count == 0 || parts.Any(part => part.AmountMinor <= 0))
            return Outcome.Refused("Please say how much goes back.", "Amounts");
        if (parts.Any(part => !_lines.Exists(line => line.Position == part.Position)) || parts.DistinctBy(part => part.Position).Count() < parts.Count)
            return Outcome.Refused("That line is not on the order.", "Amounts");

        return _lines.Find(line => parts.Any(part => part.Position == line.Position && part.AmountMinor > RefundableOf(line))) is { } line
            ? Outcome.Refused($"Of “{line.Description}”, {new Money(RefundableOf(line), Currency)} can go back and no more.", "Amounts")
            : Outcome.Done;
    }

    private RefundedLine Share(OrderLine line, long amount, bool sparesCost)
    {
        var before = _refunds.Where(refund => refund.IsSettled).Sum(refund => refund.AmountOf(line.Position));
        return new RefundedLine(
            line.Position, amount, Part(line.TaxMinor), Part(line.DiscountMinor), sparesCost ? Part(line.CostMinor) : 0,
            (int)(((Int128)line.Quantity * (before + amount) / line.PriceMinor) - ((Int128)line.Quantity * before / line.PriceMinor)));

        long Part(long whole) => Upto(whole, before + amount) - Upto(whole, before);

        long Upto(long whole, long returned) => (long)Math.Round((decimal)whole * returned / line.PriceMinor, MidpointRounding.AwayFromZero);
    }
}
