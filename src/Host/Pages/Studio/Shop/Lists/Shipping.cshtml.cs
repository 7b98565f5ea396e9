using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Shop.UseCases.Listing;

namespace Host.Pages.Studio.Shop.Lists;

/// <summary>A new way of shipping, or one that is on the list.</summary>
internal sealed class ShippingModel(
    IQueryHandler<ReadPriceList, PriceListView?> lists, ICommandHandler<PutShipping> put, ICommandHandler<RemoveShipping> remove, TimeProvider clock) : ListPage(lists)
{
    public ShippingForm Form { get; private set; } = new();

    public bool IsKnown => List.Shipping.Any(method => method.MethodId == Form.MethodId);

    public string Title => List.Shipping.FirstOrDefault(method => method.MethodId == Form.MethodId)?.Name ?? "New way of shipping";

    public static IEnumerable<SelectListItem> Ways => Enum.GetValues<ShippingWay>().Select(way => new SelectListItem(Goods.Of(way), way.ToString()));

    public IActionResult OnGet(Guid? methodId)
    {
        if (methodId is null)
            Form = ShippingForm.New(Guid.CreateVersion7(clock.GetUtcNow()));
        else if (List.Shipping.FirstOrDefault(method => method.MethodId == methodId) is { } method)
            Form = ShippingForm.Of(method, Decimals);
        else
            return NotFound();

        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = nameof(Form))] ShippingForm typed, [FromForm(Name = "do")] string? deed, CancellationToken ct)
    {
        Form = typed;
        var form = new TypedForm(ModelState, List.Currency);
        if (!form.IsRead || typed.MethodId == Guid.Empty)
            return BadRequest();

        switch (deed)
        {
            case "add":
                Form.Steps.Add(new ShippingForm.StepRow());
                return Page();
            case "remove":
                return this.Tell(await remove.Handle(new RemoveShipping(List.ListId, typed.MethodId), ct), $"“{typed.Name}” is removed from the list.", Path);
        }

        var method = Form.Read(form);
        if (!form.IsRead)
            return Page();

        return await put.Handle(new PutShipping(List.ListId, method), ct) is { Succeeded: false } refused
            ? this.Again(refused)
            : this.Tell($"“{method.Name.Trim()}” is saved.", $"{Path}#shipping-head");
    }
}
