using Activity.Domain;
using Activity.UseCases.Watching;

namespace Activity.Adapters.Persistence;

/// <summary>Visitors of a scope and what they did, without their names. Those of removed galleries are not listed.</summary>
/// <param name="counted">What the scope's deeds say.</param>
/// <param name="sold">What was bought.</param>
/// <param name="withAll">Also those who were invited and have not come.</param>
internal sealed class VisitorLines(Counted counted, CountedSales sold, bool withAll)
{
    private readonly Dictionary<int, Dictionary<int, (int Orders, long RevenueMinor)>> _sales = sold.Visitors.Where(sale => sale.Visitor is not null)
        .Join(counted.Galleries.Values, sale => sale.GalleryId, gallery => gallery.Id, (sale, gallery) => (gallery.Number, Sale: sale))
        .GroupBy(pair => pair.Number)
        .ToDictionary(group => group.Key, group => group.GroupBy(pair => pair.Sale.Visitor!.Value)
            .ToDictionary(of => of.Key, of => (of.Sum(pair => pair.Sale.Orders), of.Sum(pair => pair.Sale.RevenueMinor))));

    public IEnumerable<VisitorLine> All()
    {
        foreach (var (number, gallery) in counted.Galleries)
        {
            if (gallery.RemovedAt is not null)
                continue;

            var visitors = withAll ? Enumerable.Range(1, gallery.LastVisitor)
                : _sales.TryGetValue(number, out var buyers) ? counted.Tallies[number].Visitors.Union(buyers.Where(sale => sale.Value is not (0, 0)).Select(sale => sale.Key)) : counted.Tallies[number].Visitors;
            foreach (var visitor in visitors)
                yield return Line(number, visitor);
        }
    }

    /// <summary>Null where this visitor is not among them.</summary>
    public VisitorLine? Of(int gallery, int visitor) =>
        counted.Galleries.TryGetValue(gallery, out var known) && known.RemovedAt is null && Line(gallery, visitor) is var line && (withAll || line.IsThere || line is not { Orders: 0, RevenueMinor: 0 })
            ? line : null;

    private VisitorLine Line(int gallery, int visitor)
    {
        var tally = counted.Tallies[gallery];
        var (orders, revenue) = _sales.TryGetValue(gallery, out var buyers) ? buyers.GetValueOrDefault(visitor) : default;
        return new VisitorLine(gallery, visitor, tally.DoneBy(visitor), orders, revenue, tally.Has(visitor));
    }
}

/// <summary>What one visitor did.</summary>
/// <param name="Gallery">The gallery's number.</param>
/// <param name="Visitor">Theirs in it.</param>
/// <param name="Done">What they did.</param>
/// <param name="Orders">What they ordered.</param>
/// <param name="RevenueMinor">What they paid.</param>
/// <param name="IsThere">Whether they did something.</param>
internal readonly record struct VisitorLine(int Gallery, int Visitor, Done Done, int Orders, long RevenueMinor, bool IsThere)
{
    /// <summary>By a figure, the least first; where they have the same, the newest.</summary>
    public static int Compare(VisitorLine one, VisitorLine other, VisitorSort sort)
    {
        var order = one.Figure(sort).CompareTo(other.Figure(sort));
        return order != 0 ? order : (other.Gallery, other.Visitor).CompareTo((one.Gallery, one.Visitor));
    }

    private long Figure(VisitorSort sort) => sort switch
    {
        VisitorSort.Visits => Done.Visits,
        VisitorSort.Views => Done.Sums.Views,
        VisitorSort.Downloads => Done.Sums.Downloads,
        VisitorSort.Favorites => Done.Sums.Favorites,
        VisitorSort.Shares => Done.Sums.Shares,
        VisitorSort.Collections => Done.Sums.Collections,
        VisitorSort.Orders => Orders,
        VisitorSort.Revenue => RevenueMinor,
        _ => 0,
    };
}
