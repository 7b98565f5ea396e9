using System.ComponentModel.DataAnnotations;
using BuildingBlocks;
using BuildingBlocks.Security;
using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Host.Languages;
using Host.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Shop.UseCases.Buying;

namespace Host.Pages.Client;

/// <summary>The visitor's cart and its checkout.</summary>
internal sealed class CartModel(Door door, IQueryHandler<ReadCart, CartView> read, Thumbnails thumbnails, CartCommands commands, OrderLinks links) : PageModel
{
    private static readonly Outcome OnlyLooking = Outcome.Refused("You look at this gallery as somebody else does. Nothing is bought in their name.");

    [BindProperty]
    public CheckoutForm Form { get; set; } = new();

    public Caller Caller { get; private set; } = null!;

    public GalleryHead Head { get; private set; } = null!;

    public CartView Cart { get; private set; } = null!;

    public IReadOnlyDictionary<Guid, string> Pictures { get; private set; } = new Dictionary<Guid, string>();

    public string? PictureOf(CartLineView line) => line.Photos is [var first, ..] ? Pictures.GetValueOrDefault(first.AssetId) : null;

    /// <summary>What a button beside a photo could not do.</summary>
    public string? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug)
    {
        if (await Enter(slug) is { } elsewhere)
            return elsewhere;

        var visitor = Head.Visitor;
        Form = new() { Name = visitor?.Name ?? "", Email = visitor?.Email ?? "", OrderId = Guid.CreateVersion7(), AccessToken = SecretToken.Create() };
        return await Show();
    }

    public Task<IActionResult> OnPostAddAsync(string slug, [FromForm] Guid assetId, CancellationToken ct) =>
        Change(slug, visitorId => commands.Add.Handle(new AddToCart(Caller.GalleryId, visitorId, assetId), ct));

    public Task<IActionResult> OnPostRemoveAsync(string slug, [FromForm] Guid lineId, CancellationToken ct) =>
        Change(slug, visitorId => commands.Remove.Handle(new RemoveFromCart(Caller.GalleryId, visitorId, lineId), ct));

    public async Task<IActionResult> OnPostOrderAsync(string slug, CancellationToken ct)
    {
        if (await Enter(slug) is { } elsewhere)
            return elsewhere;
        if (Caller.Viewer.Pose is not null)
        {
            Refusal = this.Say(OnlyLooking);
            return await Show();
        }

        if (Caller.Viewer.VisitorId is not { } visitorId)
            return NotFound();
        if (!ModelState.IsValid)
            return await Show();

        var order = new PlaceOrder(Form.OrderId, Form.AccessToken, Caller.GalleryId, visitorId, Form.Name, Form.Email, Form.ExpectedTotalMinor, Language.Current.Code);
        var outcome = await commands.Place.Handle(order, ct);
        if (outcome.Succeeded)
        {
            links.Remember(HttpContext, Form.OrderId, Form.AccessToken);
            return new SeeOther($"/orders/{Form.OrderId}");
        }

        this.Refuse(outcome);
        return await Show();
    }

    private async Task<IActionResult> Change(string slug, Func<Guid, Task<Outcome>> change)
    {
        if (await Enter(slug) is { } elsewhere)
            return elsewhere;
        if (Caller.Viewer.Pose is null && Caller.Viewer.VisitorId is null)
            return NotFound();

        // The checkout's fields belong to another form of this page.
        ModelState.Clear();
        Form = new() { OrderId = Guid.CreateVersion7(), AccessToken = SecretToken.Create() };
        var outcome = Caller.Viewer.VisitorId is { } visitorId ? await change(visitorId) : OnlyLooking;
        Refusal = this.Say(outcome);
        if (!outcome.Succeeded)
            await Read();

        return this.Answer(outcome, $"{Caller.Path}/cart");
    }

    private async Task<IActionResult?> Enter(string slug)
    {
        if (await door.Open(HttpContext, slug) is not { } entered)
            return NotFound();

        (Caller, Head) = (entered.Caller, entered.View.Head!);
        return entered.View.Admission == Admission.Admitted ? null : new SeeOther(Caller.Path);
    }

    private async Task<PageResult> Show()
    {
        await Read();
        return Page();
    }

    private async Task Read()
    {
        Cart = Caller.Viewer.VisitorId is { } visitorId
            ? await read.Handle(new ReadCart(Caller.GalleryId, visitorId), HttpContext.RequestAborted)
            : new CartView([], 0, [], "", "", "");
        Pictures = await thumbnails.Find(Caller.GalleryId, Caller.Viewer, Cart.Lines.SelectMany(line => line.Photos).Select(photo => photo.AssetId), HttpContext.RequestAborted);
    }
}

/// <summary>What the buyer fills in, and what the page minted when it was first shown: sent twice, it is one order.</summary>
internal sealed class CheckoutForm
{
    [Required(ErrorMessage = "Please tell us your name.")]
    [StringLength(200, ErrorMessage = "A name has at most 200 characters.")]
    public string Name { get; set; } = "";

    [Required(ErrorMessage = "Please tell us your e-mail address: the photos are sent there.")]
    [EmailAddress(ErrorMessage = "This does not look like an e-mail address.")]
    public string Email { get; set; } = "";

    public Guid OrderId { get; set; }

    public string AccessToken { get; set; } = "";

    public long ExpectedTotalMinor { get; set; }
}
