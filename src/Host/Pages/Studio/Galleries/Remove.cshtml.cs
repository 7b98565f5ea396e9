using BuildingBlocks.UseCases;
using Galleries.UseCases.Curating;
using Galleries.UseCases.Viewing;
using Host.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Shop.UseCases.Selling;

namespace Host.Pages.Studio.Galleries;

/// <summary>Says what goes with a gallery, and removes it once its name is typed.</summary>
[Authorize(Policies.Owner)]
internal sealed class RemoveModel(
    IQueryHandler<ReadGallery, GalleryCard?> galleries, IQueryHandler<ReadRemoval, Removal?> removals, IQueryHandler<ListOrders, OrderPage> orders,
    ICommandHandler<RemoveGallery> remove) : GalleryTab(galleries)
{
    [BindProperty]
    public Input Form { get; set; } = new();

    public Removal Going { get; private set; } = null!;

    /// <summary>Those whose downloads end; of many, the newest.</summary>
    public IReadOnlyList<OrderCard> Ending { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Read(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await remove.Handle(new RemoveGallery(Gallery.GalleryId, Form.Name ?? ""), ct) is not { Succeeded: false } refused)
            return this.Tell($"{Gallery.Name} is removed for good. Its files are deleted in the background.", "/studio");

        return await Read(ct) ? this.Again(refused) : NotFound();
    }

    private async Task<bool> Read(CancellationToken ct)
    {
        if (await removals.Handle(new ReadRemoval(Gallery.GalleryId), ct) is not { } going)
            return false;

        Going = going;
        if (going.PaidOrders.Count > 0)
            Ending = [.. (await orders.Handle(new ListOrders(Gallery.GalleryId), ct)).Orders.Where(order => going.PaidOrders.Contains(order.OrderId))];
        return true;
    }

    internal sealed class Input
    {
        public string? Name { get; set; }
    }
}
