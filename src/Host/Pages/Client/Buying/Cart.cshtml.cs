using BuildingBlocks;
using BuildingBlocks.UseCases;
using Host.Languages;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Shop.UseCases.Buying;
using Shop.UseCases.Paying;

namespace Host.Pages.Client.Buying;

/// <summary>The visitor's cart and its checkout.</summary>
internal sealed class CartModel(
    Door door, IQueryHandler<BrowseShop, ShopView> shops, IQueryHandler<ReadCart, CartView> read, Thumbnails thumbnails, CartCommands commands, OrderLinks links)
    : BuyingPage(door, shops)
{
    [BindProperty]
    public CheckoutForm Form { get; set; } = new();

    public CartView Cart { get; private set; } = null!;

    public IReadOnlyDictionary<Guid, string> Pictures { get; private set; } = new Dictionary<Guid, string>();

    public IReadOnlyList<SelectListItem> Countries => Web.Countries.All;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken ct)
    {
        if (await Enter(slug, ct) is { } elsewhere)
            return elsewhere;

        Begin();
        return await Show(ct);
    }

    public Task<IActionResult> OnPostAddAsync(string slug, [FromForm] Guid assetId, CancellationToken ct) =>
        Change(slug, visitorId => commands.Add.Handle(new AddToCart(Caller.GalleryId, visitorId, assetId), ct), ct);

    public Task<IActionResult> OnPostRemoveAsync(string slug, [FromForm] Guid lineId, CancellationToken ct) =>
        Change(slug, visitorId => commands.Remove.Handle(new RemoveFromCart(Caller.GalleryId, visitorId, lineId), ct), ct);

    public Task<IActionResult> OnPostCountAsync(string slug, [FromForm] Guid lineId, [FromForm] int quantity, CancellationToken ct) =>
        Change(slug, visitorId => commands.Count.Handle(new ChangeQuantity(Caller.GalleryId, visitorId, lineId, quantity), ct), ct);

    /// <summary>Another country or way of sending: shows what that costs, and keeps what was typed.</summary>
    public async Task<IActionResult> OnPostReckonAsync(string slug, CancellationToken ct)
    {
        if (await Enter(slug, ct) is { } elsewhere)
            return elsewhere;

        ModelState.Clear();
        return await Show(ct);
    }

    public async Task<IActionResult> OnPostOrderAsync(string slug, CancellationToken ct)
    {
        if (await Enter(slug, ct) is { } elsewhere)
            return elsewhere;
        if (Caller.Viewer is { Pose: null, VisitorId: null })
            return NotFound();
        if (Caller.Viewer.Pose is null && !ModelState.IsValid)
            return await Show(ct);

        Outcome? refused = null;
        var done = await Do(async visitorId =>
        {
            var outcome = await commands.Place.Handle(Order(visitorId), ct);
            refused = outcome.Succeeded ? null : outcome;
            return Outcome.Done;
        });
        if (done is true && refused is null)
        {
            links.Remember(HttpContext, Form.OrderId, Form.AccessToken);
            return await Pay(ct);
        }

        if (refused is not null)
            this.Refuse(refused);
        return await Show(ct);
    }

    /// <summary>How this cart can be paid for.</summary>
    public IReadOnlyList<PaymentMethod> Methods { get; private set; } = [];

    public bool TakesCards => Methods.Contains(PaymentMethod.Card);

    public string? PictureOf(CartLineView line) => line.Photos is [var first, ..] ? Pictures.GetValueOrDefault(first.AssetId) : null;

    /// <summary>What is not as it was, or is missing, and has no field of its own.</summary>
    public IEnumerable<string> Changes => new[] { nameof(PlaceOrder.ExpectedTotalMinor), nameof(PlaceOrder.ShipTo) }
        .SelectMany(name => ModelState[$"{nameof(Form)}.{name}"]?.Errors.Select(error => error.ErrorMessage) ?? []);

    // Whatever becomes of the payment, the order is placed, and its page says how it can be paid.
    private async Task<SeeOther> Pay(CancellationToken ct)
    {
        var (page, byCard) = ($"/orders/{Form.OrderId}", Form.Pay == PaymentMethod.Card);
        if (Form.ExpectedTotalMinor > 0 && !byCard)
            return new SeeOther(page);

        var begun = await commands.Pay.Handle(new BeginPayment(Form.OrderId, Form.ExpectedTotalMinor == 0 ? PaymentMethod.Free : PaymentMethod.Card), ct);
        return new SeeOther(byCard && begun.Succeeded ? $"{page}/pay" : page);
    }

    private PlaceOrder Order(Guid visitorId) =>
        new(Form.OrderId, Form.AccessToken, Caller.GalleryId, visitorId, Form.Name, Form.Email, Form.ExpectedTotalMinor, Language.Current.Code)
        {
            Country = Form.Country,
            ShippingId = Form.ShippingId,
            ShipTo = Form.Address,
            Consents = Form.Consents,
        };

    private async Task<IActionResult> Change(string slug, Func<Guid, Task<Outcome>> change, CancellationToken ct)
    {
        if (await Enter(slug, ct) is { } elsewhere)
            return elsewhere;

        // The checkout's fields belong to another form of this page.
        ModelState.Clear();
        Begin();
        Outcome? told = null;
        if (await Do(async visitorId => told = await change(visitorId)) is not { } done)
            return NotFound();
        if (!done)
            await Read(ct);

        return told is null ? Page() : this.Answer(told, CartPath);
    }

    private void Begin()
    {
        Form = CheckoutForm.New();
        (Form.Name, Form.Email) = (Head.Visitor?.Name ?? "", Head.Visitor?.Email ?? "");
    }

    private async Task<PageResult> Show(CancellationToken ct)
    {
        await Read(ct);
        return Page();
    }

    private async Task Read(CancellationToken ct)
    {
        Cart = await Ask(ct);
        if (Cart.AsksCountry && Form.Country is null && Cart.HomeCountry is { } home)
        {
            Form.Country = home;
            Cart = await Ask(ct);
        }

        // Where there is one way, nobody has to choose it.
        if (Cart.IsShipped && Cart.Shipping is [var only] && Form.ShippingId != only.ShippingId)
        {
            Form.ShippingId = only.ShippingId;
            Cart = await Ask(ct);
        }

        Methods = await commands.Methods.Handle(new ListPaymentMethods(Cart.TotalMinor, Cart.Currency), ct);
        Pictures = await thumbnails.Find(Caller.GalleryId, Caller.Viewer, Cart.Lines.SelectMany(line => line.Photos.Take(1)).Select(photo => photo.AssetId).Distinct(), ct);
    }

    private async Task<CartView> Ask(CancellationToken ct) =>
        Caller.Viewer.VisitorId is { } visitorId ? await read.Handle(new ReadCart(Caller.GalleryId, visitorId, Form.Country, Form.ShippingId), ct) : CartView.Nothing;
}
