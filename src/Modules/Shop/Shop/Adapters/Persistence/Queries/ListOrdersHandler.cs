using BuildingBlocks.UseCases;
using Microsoft.EntityFrameworkCore;
using Shop.Domain;
using Shop.UseCases.Selling;

namespace Shop.Adapters.Persistence.Queries;

internal sealed class ListOrdersHandler(ShopDbContext db) : IQueryHandler<ListOrders, OrderPage>
{
    public const int PageSize = 50;

    /// <summary>Numbers are given in the order of placing, so the last one shown is the cursor.</summary>
    public async Task<OrderPage> Handle(ListOrders query, CancellationToken ct)
    {
        var rows = await Filtered(query)
            .OrderByDescending(order => order.Year).ThenByDescending(order => order.Sequence)
            .Take(PageSize + 1)
            .Select(order => new Row(
                order.Id, order.Year, order.Sequence, order.GalleryId, order.BuyerName, order.BuyerEmail, order.State, order.Lines.Count,
                order.TotalMinor, order.Currency, order.PlacedAt,
                db.Invoices.Where(invoice => invoice.OrderId == order.Id).Select(invoice => invoice.Number).FirstOrDefault()))
            .ToListAsync(ct);

        var cards = rows.Take(PageSize).Select(row => row.ToCard()).ToList();
        return new OrderPage(cards, rows.Count > PageSize ? cards[^1].Number : null);
    }

    private IQueryable<Order> Filtered(ListOrders query)
    {
        IQueryable<Order> orders = db.Orders;
        if (query.GalleryId is { } galleryId)
            orders = orders.Where(order => order.GalleryId == galleryId);
        if (query.Status is { } status)
        {
            var state = OrderViews.StateOf(status);
            orders = orders.Where(order => order.State == state);
        }

        if (!string.IsNullOrWhiteSpace(query.Search))
        {
            var words = OrderMapping.Folded(query.Search.Trim());
            orders = orders.Where(order => EF.Property<string>(order, OrderMapping.SearchText).Contains(words));
        }

        return OrderNumber.TryParse(query.After, out var last)
            ? orders.Where(order => order.Year < last.Year || (order.Year == last.Year && order.Sequence < last.Sequence))
            : orders;
    }

    private sealed record Row(
        Guid Id, int Year, int Sequence, Guid GalleryId, string BuyerName, string BuyerEmail, OrderState State, int Items, long TotalMinor,
        string Currency, DateTimeOffset PlacedAt, string? InvoiceNumber)
    {
        public OrderCard ToCard() => new(
            Id, new OrderNumber(Year, Sequence).ToString(), GalleryId, BuyerName, BuyerEmail, OrderViews.StatusOf(State), Items, TotalMinor, Currency, PlacedAt)
        {
            InvoiceNumber = InvoiceNumber,
        };
    }
}
