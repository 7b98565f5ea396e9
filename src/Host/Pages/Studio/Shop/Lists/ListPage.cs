using BuildingBlocks.Documents;
using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Shop.UseCases.Listing;

namespace Host.Pages.Studio.Shop.Lists;

/// <summary>What every page of one price list begins with: the list, or nothing to be found.</summary>
internal abstract class ListPage(IQueryHandler<ReadPriceList, PriceListView?> lists) : PageModel
{
    public PriceListView List { get; private set; } = null!;

    /// <summary>The list's own page; the others are below it.</summary>
    public string Path => $"/studio/shop/lists/{List.ListId}";

    protected int Decimals => MinorUnits.DigitsOf(List.Currency);

    [NonHandler] // or Razor Pages takes it for the handler of an HTTP method PAGE
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (Guid.TryParse(RouteData.Values["listId"]?.ToString(), out var id) && await lists.Handle(new ReadPriceList(id), HttpContext.RequestAborted) is { } list)
        {
            List = list;
            await next();
        }
        else
            context.Result = NotFound();
    }

    public string Money(long minor) => Formats.Money(minor, List.Currency);

    protected string Typed(long minor) => Amounts.Write(minor, Decimals);
}
