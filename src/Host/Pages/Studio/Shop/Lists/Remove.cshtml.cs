using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Shop.UseCases.Listing;

namespace Host.Pages.Studio.Shop.Lists;

/// <summary>Takes a list away, once that is confirmed.</summary>
internal sealed class RemoveModel(IQueryHandler<ReadPriceList, PriceListView?> lists, ICommandHandler<RemovePriceList> remove) : ListPage(lists)
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync([FromForm] bool evenInUse, CancellationToken ct) =>
        await remove.Handle(new RemovePriceList(List.ListId, evenInUse), ct) is { Succeeded: false } refused
            ? this.Again(refused)
            : this.Tell($"“{List.Name}” is removed.", "/studio/shop/lists");
}
