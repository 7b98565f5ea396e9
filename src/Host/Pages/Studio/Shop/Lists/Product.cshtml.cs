using BuildingBlocks.UseCases;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Shop.Contracts;
using Shop.UseCases.Listing;

namespace Host.Pages.Studio.Shop.Lists;

/// <summary>A new product of a list, or one that is there. Buttons that add and drop options send all that was typed and keep it.</summary>
internal sealed class ProductModel(
    IQueryHandler<ReadPriceList, PriceListView?> lists, IQueryHandler<TryListing, IReadOnlyList<LossView>> tryIt, ICommandHandler<PutProduct> put,
    ICommandHandler<RemoveProduct> remove, TimeProvider clock) : ListPage(lists)
{
    public ProductForm Form { get; private set; } = new();

    /// <summary>Whether the product is on the list already.</summary>
    public bool IsKnown => List.Products.Any(product => product.ProductId == Form.ProductId);

    /// <summary>What would sell for less than it costs; nothing is saved before that is confirmed.</summary>
    public IReadOnlyList<LossView> Losses { get; private set; } = [];

    public string Title => IsKnown ? List.Products.First(product => product.ProductId == Form.ProductId).Name : $"New {Goods.Of(Form.Kind).ToLowerInvariant()}";

    public static IEnumerable<SelectListItem> Taxes => Enum.GetValues<TaxKind>().Select(tax => new SelectListItem(Goods.Of(tax), tax.ToString()));

    public static IEnumerable<SelectListItem> Scopes =>
        [new("One photo", nameof(DownloadScope.Photo)), new("A collection of theirs", nameof(DownloadScope.Collection)), new("The whole gallery", nameof(DownloadScope.Gallery))];

    public static IEnumerable<SelectListItem> Files => [new("Originals", nameof(DownloadFile.Original)), new("Web size", nameof(DownloadFile.WebSize))];

    public static IEnumerable<SelectListItem> Units => [new("centimeters", "False"), new("inches", "True")];

    public IActionResult OnGet(Guid? productId, SoldKind kind = SoldKind.Print)
    {
        if (productId is null && !Goods.Kinds.Contains(kind))
            return NotFound();
        if (productId is null)
            Form = ProductForm.New(Guid.CreateVersion7(clock.GetUtcNow()), kind);
        else if (List.Products.FirstOrDefault(product => product.ProductId == productId) is { } product)
            Form = ProductForm.Of(product, Decimals);
        else
            return NotFound();

        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromForm(Name = nameof(Form))] ProductForm typed, [FromForm(Name = "do")] string? deed, CancellationToken ct)
    {
        Form = typed;
        var form = new TypedForm(ModelState, List.Currency);
        if (!form.IsRead || !Goods.Kinds.Contains(typed.Kind) || typed.ProductId == Guid.Empty)
            return BadRequest();

        return deed switch
        {
            "add" => Again(() => Form.Variants.Add(new OptionRow())),
            "combine" => Again(() => Form.Combine(form)),
            "remove" => await Remove(ct),
            ['d', 'r', 'o', 'p', ' ', .. var row] when int.TryParse(row, out var index) && index >= 0 && index < Form.Variants.Count => Again(() => Form.Variants.RemoveAt(index)),
            _ => await Save(form, evenAtALoss: deed == "anyway", ct),
        };
    }

    // The fields show what the rows hold now, not what stood at their places when they were sent.
    private PageResult Again(Action change)
    {
        var rows = Form.Variants.Count;
        change();
        if (Form.Variants.Count != rows)
            ModelState.Clear();
        return Page();
    }

    private async Task<IActionResult> Save(TypedForm form, bool evenAtALoss, CancellationToken ct)
    {
        var rows = Form.Variants.Count;
        var product = Form.Read(form, Decimals);
        if (Form.Variants.Count != rows)
        {
            ModelState.Clear();
            product = Form.Read(form, Decimals);
        }

        if (!form.IsRead)
            return Page();

        product = product with { Variants = [.. product.Variants.Select(option => option.OptionId == Guid.Empty ? option with { OptionId = Guid.CreateVersion7(clock.GetUtcNow()) } : option)] };
        Losses = evenAtALoss ? [] : await tryIt.Handle(new TryListing(List.ListId, product, null), ct);
        if (Losses.Count > 0)
            return Page();

        return await put.Handle(new PutProduct(List.ListId, product), ct) is { Succeeded: false } refused
            ? this.Again(refused)
            : this.Tell($"“{product.Name.Trim()}” is saved.", $"{Path}#product-{product.ProductId}");
    }

    private async Task<IActionResult> Remove(CancellationToken ct) =>
        await remove.Handle(new RemoveProduct(List.ListId, Form.ProductId), ct) is { Succeeded: false } refused
            ? this.Again(refused)
            : this.Tell($"“{Form.Name}” is removed from the list.", Path);
}
