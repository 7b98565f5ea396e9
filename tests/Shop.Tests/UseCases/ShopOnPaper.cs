using BuildingBlocks;
using Shop.Contracts;
using Shop.Domain;
using Shop.Tests.Fakes;
using Shop.UseCases.Buying;
using Shop.UseCases.Invoicing;
using Shop.UseCases.Mailing;
using Shop.UseCases.Making;
using Shop.UseCases.Pricing;
using Shop.UseCases.Refunding;
using Shop.UseCases.Selling;
using Testing;

namespace Shop.Tests.UseCases;

/// <summary>The whole module over in-memory ports: Anna may see three photos of the wedding.</summary>
internal sealed class ShopOnPaper
{
    public ShopOnPaper()
    {
        Photos.Let(Cast.Wedding, new Visitor(Cast.Anna, "MainClient"));
        Photos.Show(Cast.Wedding, Cast.Kiss, Cast.Rings, Cast.Dance);
    }

    public InMemoryPriceListRepository Prices { get; } = new();

    public InMemoryTaxBooks Taxes { get; } = new();

    public InMemoryCartRepository Carts { get; } = new();

    public InMemoryOrderRepository Orders { get; } = new();

    public InMemoryInvoiceRepository Invoices { get; } = new();

    public InMemoryPhotoCatalogue Photos { get; } = new();

    public InMemoryStudioTerms Studio { get; } = new();

    public InMemoryPaymentRepository Payments { get; } = new();

    public InMemoryOrderRules Rules { get; } = new();

    public RememberingOutbox Outbox { get; } = new();

    public RememberingMailQueue Mails { get; } = new();

    public PrefixingProtector Protector { get; } = new();

    public StoppedClock Clock { get; } = new();

    public Storefront Storefront => new(Prices, Photos, Studio, Taxes);

    public CartDesk CartDesk => new(Carts, Storefront, Outbox, Clock);

    private OrderNews News => new(Outbox, new OrderLetters(new Stationery("Studio Zürich", "hello@studio.example").Into(Mails), new ExampleAddress(), Protector));

    private InvoiceDesk Desk => new(Invoices, Orders, Studio, News, Clock);

    public Task<Outcome> Price(long? minor) => new SetPriceHandler(Prices, Studio, Outbox, Clock).Handle(new SetPrice(Cast.Wedding, minor), default);

    public Task<Outcome> Add(Photo photo) =>
        new AddToCartHandler(CartDesk, Orders).Handle(new AddToCart(Cast.Wedding, Cast.Anna, photo.AssetId), default);

    public async Task<Outcome> Remove(Photo photo) => await new RemoveFromCartHandler(Carts, Storefront, CartDesk, Clock).Handle(
        new RemoveFromCart(Cast.Wedding, Cast.Anna, (await Carts.Open(Cast.Wedding, Cast.Anna, default)).Lines.FirstOrDefault(line => line.IsOf(photo.AssetId))?.Id ?? Guid.Empty), default);

    public Task<Outcome> Place(
        long total, Guid? order = null, string token = "token-one", string name = "Anna Muster", string email = "anna@example.com", Guid? visitor = null) =>
        Place(new PlaceOrder(order ?? Cast.FirstOrder, token, Cast.Wedding, visitor ?? Cast.Anna, name, email, total) { Consents = true });

    public Task<Outcome> Place(PlaceOrder command) =>
        new PlaceOrderHandler(Carts, Orders, Storefront, new OrderDesk(Orders, Protector, News, Clock), Clock).Handle(command, default);

    public Task<Outcome> MarkPaid(Guid? order = null, string method = "Bank transfer") =>
        new MarkPaidHandler(new PaymentDesk(Orders, Rules, Desk, News, Clock)).Handle(new MarkPaid(order ?? Cast.FirstOrder, method), default);

    public Task<Outcome> NoteFee(long minor) => new NoteFeeHandler(Orders, News, Clock).Handle(new NoteFee(Cast.FirstOrder, minor), default);

    public Task<Outcome> Move(OrderStatus to, string? number = null, string? address = null) =>
        new MoveOrderHandler(Orders, News, Clock).Handle(new MoveOrder(Cast.FirstOrder, to, number, address), default);

    public Task<Outcome> EndReviews() => new EndReviewsHandler(Orders, News, Clock).Handle(new EndReviews(), default);

    public Task<Outcome> ReviewFor(int days) => new ChangeOrderRulesHandler(Rules).Handle(new ChangeOrderRules(days), default);

    public Task<Outcome> Note(string note) => new AddOrderNoteHandler(Orders, Clock).Handle(new AddOrderNote(Cast.FirstOrder, note, "Zora"), default);

    public Task<Outcome> Refund(Guid refund, string method = "Bank transfer", params LineAmount[] amounts) =>
        new RefundOrderHandler(Orders, new RefundDesk(Desk, Payments, News, Clock), Clock).Handle(new RefundOrder(Cast.FirstOrder, refund, amounts, method, "A scratch"), default);

    public Task<Outcome> Cancel(Guid? order = null) =>
        new CancelOrderHandler(Orders, new RefundDesk(Desk, Payments, News, Clock), News, Clock).Handle(new CancelOrder(order ?? Cast.FirstOrder, Cast.FirstRefund, "Bank transfer", SparesCost: true), default);

    public Task<Outcome> IssueInvoices() => new IssueInvoicesHandler(Desk).Handle(new IssueInvoices(), default);

    public Task<Outcome> Count(string pattern, bool restartsYearly = true, int next = 1) =>
        new ChangeInvoiceNumbersHandler(Invoices, Studio, Clock).Handle(new ChangeInvoiceNumbers(pattern, restartsYearly, next), default);

    public async Task<IReadOnlyList<Guid>> CartOfAnna() => (await Carts.Open(Cast.Wedding, Cast.Anna, default)).AssetIds;

    /// <summary>A gallery at CHF 19.00 a photo with two photos in Anna's cart; what happened so far is forgotten.</summary>
    public async Task<ShopOnPaper> WithTwoInTheCart()
    {
        (await Price(1900)).Succeeded.ShouldBeTrue();
        (await Add(Cast.Kiss)).Succeeded.ShouldBeTrue();
        (await Add(Cast.Rings)).Succeeded.ShouldBeTrue();
        Forget();
        return this;
    }

    /// <summary>The same, ordered; what happened so far is forgotten.</summary>
    public async Task<ShopOnPaper> WithAnOrder()
    {
        await WithTwoInTheCart();
        (await Place(3800)).Succeeded.ShouldBeTrue();
        Forget();
        return this;
    }

    /// <summary>Anna's order of two prints and a file; what happened so far is forgotten.</summary>
    public ShopOnPaper WithPrints()
    {
        Orders.Add(Cast.Prints());
        Forget();
        return this;
    }

    public IEnumerable<T> Told<T>() => Outbox.Messages.OfType<T>();

    public static Buyer AnnaAsBuyer { get; } = new(Cast.Anna, "MainClient", "Anna Muster", "anna@example.com");

    public void Forget()
    {
        Outbox.Messages.Clear();
        Mails.Mails.Clear();
    }
}
