using BuildingBlocks.UseCases;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Shop.UseCases.Buying;
using Shop.UseCases.Selling;

namespace Host.Pages.Studio.Shop;

/// <summary>The orders of all galleries.</summary>
internal sealed class OrdersModel(IQueryHandler<ListOrders, OrderPage> orders) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public OrderStatus? Status { get; set; }

    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public new OrderPage Page { get; private set; } = null!;

    public string? Next => Page.Next is { } next ? Address(Status, next) : null;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Search = string.IsNullOrWhiteSpace(Search) ? null : Search.Trim();
        Page = await orders.Handle(new ListOrders(null, Status, Search, After), ct);
    }

    /// <summary>The list with this status and the search that is there.</summary>
    public string Address(OrderStatus? status, string? after = null)
    {
        var query = new QueryBuilder();
        if (status is { } one)
            query.Add("status", one.ToString());
        if (Search is not null)
            query.Add("q", Search);
        if (after is not null)
            query.Add("after", after);
        return $"/studio/shop{query}";
    }
}
