using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Shop.Contracts;
using Shop.UseCases.Listing;

namespace Host.Pages.Studio.Shop.Lists;

/// <summary>A new package of a list, or one that is there.</summary>
internal sealed class PackageModel(
    IQueryHandler<ReadPriceList, PriceListView?> lists, IQueryHandler<TryListing, IReadOnlyList<LossView>> tryIt, ICommandHandler<PutPackage> put,
    ICommandHandler<RemovePackage> remove, TimeProvider clock) : ListPage(lists)
{
    public PackageForm Form { get; private set; } = new();

    public bool IsKnown => List.Packages.Any(package => package.PackageId == Form.PackageId);

    /// <summary>What would sell for less than it costs; nothing is saved before that is confirmed.</summary>
    public IReadOnlyList<LossView> Losses { get; private set; } = [];

    public string Title => List.Packages.FirstOrDefault(package => package.PackageId == Form.PackageId)?.Name ?? "New package";

    /// <summary>Everything on the list that can be part of a package.</summary>
    public IEnumerable<SelectListItem> Choices =>
    [
        new("Nothing", ""),
        .. from product in List.Products
           where product.Kind != SoldKind.GiftCard
           from option in product.Variants
           select new SelectListItem($"{Goods.Name(product, option)} · {Money(option.PriceMinor)}", $"{product.ProductId} {option.OptionId}"),
    ];

    /// <summary>What the things in it cost alone; null where some can't be told.</summary>
    public long? AloneMinor { get; private set; }

    public IActionResult OnGet(Guid? packageId)
    {
        if (packageId is null)
            Form = PackageForm.New(Guid.CreateVersion7(clock.GetUtcNow()));
        else if (List.Packages.FirstOrDefault(package => package.PackageId == packageId) is { } package)
            (Form, AloneMinor) = (PackageForm.Of(package, Decimals), Alone(package));
        else
            return NotFound();

        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = nameof(Form))] PackageForm typed, [FromForm(Name = "do")] string? deed, CancellationToken ct)
    {
        Form = typed;
        var form = new TypedForm(ModelState, List.Currency);
        if (!form.IsRead || typed.PackageId == Guid.Empty)
            return BadRequest();

        switch (deed)
        {
            case "add":
                Form.Items.Add(new PackageForm.ItemRow());
                return Page();
            case "remove":
                return this.Tell(await remove.Handle(new RemovePackage(List.ListId, typed.PackageId), ct), $"“{typed.Name}” is removed from the list.", Path);
        }

        var package = Form.Read(form);
        if (!form.IsRead)
            return Page();

        AloneMinor = Alone(package);
        Losses = deed == "anyway" ? [] : await tryIt.Handle(new TryListing(List.ListId, null, package), ct);
        if (Losses.Count > 0)
            return Page();

        return await put.Handle(new PutPackage(List.ListId, package), ct) is { Succeeded: false } refused
            ? this.Again(refused)
            : this.Tell($"“{package.Name.Trim()}” is saved.", $"{Path}#packages-head");
    }

    private long? Alone(ListedPackage package)
    {
        var prices = package.Items.Select(item => List.Products.FirstOrDefault(product => product.ProductId == item.ProductId)?.Variants
            .FirstOrDefault(option => option.OptionId == item.OptionId)?.PriceMinor * item.Quantity).ToList();
        return prices.Count > 0 && prices.TrueForAll(price => price is not null) ? prices.Sum() : null;
    }
}
