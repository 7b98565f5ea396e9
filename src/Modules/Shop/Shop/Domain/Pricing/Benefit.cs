using System.Text.Json.Serialization;

namespace Shop.Domain.Pricing;

/// <summary>What a campaign gives.</summary>
[JsonDerivedType(typeof(PercentOff), "percent"), JsonDerivedType(typeof(AmountOff), "amount"), JsonDerivedType(typeof(FreeShipping), "shipping")]
[JsonDerivedType(typeof(FreeProduct), "product"), JsonDerivedType(typeof(BuyGet), "buyget")]
internal abstract record Benefit
{
    /// <summary>Whether shipping costs nothing.</summary>
    [JsonIgnore]
    public virtual bool FreesShipping => false;

    /// <summary>What it takes off each of the items, in their order; never more than one costs.</summary>
    public abstract long[] Off(IReadOnlyList<PricedItem> items);

    protected static long Sum(IEnumerable<PricedItem> items) => items.Sum(item => item.ListMinor);

    protected static long[] Split(long off, IReadOnlyList<PricedItem> items) => Allocation.Split(Math.Min(off, Sum(items)), [.. items.Select(item => item.ListMinor)]);
}

/// <summary>A part of everything, rounded once, half away from zero, and split over the lines.</summary>
/// <param name="Hundredths">Of a percent.</param>
internal sealed record PercentOff(int Hundredths) : Benefit
{
    public override long[] Off(IReadOnlyList<PricedItem> items) =>
        Split((long)Math.Round((decimal)Sum(items) * Hundredths / 100_00, MidpointRounding.AwayFromZero), items);
}

/// <summary>An amount, up to what there is.</summary>
/// <param name="Minor">Minor units of the studio's currency, as the list has its prices.</param>
internal sealed record AmountOff(long Minor) : Benefit
{
    public override long[] Off(IReadOnlyList<PricedItem> items) => Split(Minor, items);
}

/// <summary>Nothing to pay for shipping.</summary>
internal sealed record FreeShipping : Benefit
{
    public override bool FreesShipping => true;

    public override long[] Off(IReadOnlyList<PricedItem> items) => new long[items.Count];
}

/// <summary>One piece of a product for nothing: the cheapest one in the cart.</summary>
internal sealed record FreeProduct(Guid ProductId) : Benefit
{
    public override long[] Off(IReadOnlyList<PricedItem> items) => Pieces.Free(items, item => item.Product.Id == ProductId, _ => 1);
}

/// <summary>For so many pieces that are paid for, so many are free: the cheapest of all.</summary>
internal sealed record BuyGet(int Buy, int Get) : Benefit
{
    public override long[] Off(IReadOnlyList<PricedItem> items) => Pieces.Free(items, _ => true, count => count / (Buy + Get) * Get);
}

/// <summary>Gives single pieces away.</summary>
file static class Pieces
{
    /// <summary>What is in a package has its price from there, and no piece of it is given away.</summary>
    public static long[] Free(IReadOnlyList<PricedItem> items, Func<PricedItem, bool> counts, Func<int, int> howMany)
    {
        var off = new long[items.Count];
        var counted = Enumerable.Range(0, items.Count).Where(i => items[i].Package is null && counts(items[i])).OrderBy(i => items[i].PieceMinor).ThenBy(i => i).ToList();
        var left = howMany(counted.Sum(i => items[i].Quantity));
        foreach (var i in counted)
        {
            var pieces = Math.Min(left, items[i].Quantity);
            off[i] = pieces == items[i].Quantity ? items[i].ListMinor : items[i].PieceMinor * pieces;
            left -= pieces;
        }

        return off;
    }
}
