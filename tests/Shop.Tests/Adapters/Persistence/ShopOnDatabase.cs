using System.Data;
using BuildingBlocks;
using BuildingBlocks.Mail;
using BuildingBlocks.Persistence;
using BuildingBlocks.Security;
using BuildingBlocks.Web;
using Galleries.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Settings.Contracts;
using Shop.Adapters.Persistence;
using Shop.Domain;
using Shop.Tests.Fakes;
using Shop.UseCases.Buying;
using Shop.UseCases.Invoicing;
using Shop.UseCases.Making;
using Shop.UseCases.Paying;
using Shop.UseCases.Pricing;
using Shop.UseCases.Refunding;
using Shop.UseCases.Selling;
using Testing;

namespace Shop.Tests.Adapters.Persistence;

/// <summary>The module as the product runs it, on a database of its own, between two neighbours that are stood in for.</summary>
internal sealed class ShopOnDatabase : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly ModuleHost _host;

    private ShopOnDatabase(TestDatabase database, ModuleHost host, WeddingAssets assets, StudioFacts studio) =>
        (_database, _host, Assets, Studio) = (database, host, assets, studio);

    public WeddingAssets Assets { get; }

    public StudioFacts Studio { get; }

    public static async Task<ShopOnDatabase> Start(DatabaseProvider provider, StripeStandIn? stripe = null) => await On(await TestDatabase.Create(provider), stripe);

    /// <summary>On a database that may hold something already; it goes with the module.</summary>
    public static async Task<ShopOnDatabase> On(TestDatabase database, StripeStandIn? stripe = null)
    {
        var (assets, studio) = (new WeddingAssets(), new StudioFacts());
        var host = await ModuleHost.Start(database, services => services
            .AddShop(new ConfigurationBuilder().AddInMemoryCollection(stripe is null ? [] : new Dictionary<string, string?>
            {
                ["stripe:address"] = stripe.Address,
                ["stripe:key"] = StripeStandIn.Key,
                ["stripe:webhookSecret"] = StripeStandIn.WebhookSecret,
            }).Build())
            .AddModule<WitnessDbContext>("witness", [typeof(Witness)])
            .AddSingleton<Heard>()
            .AddSingleton<IAssetCatalogue>(assets)
            .AddSingleton<IStudio>(studio)
            .AddSingleton<IBrand, PlainBrand>()
            .AddSingleton<ISecretProtector, PrefixingProtector>()
            .AddSingleton<IPublicAddress, ExampleAddress>(), new ManualClock(Cast.Noon));
        return new ShopOnDatabase(database, host, assets, studio);
    }

    public Task<Outcome> Handle<T>(T command) => _host.Handle(command);

    public Task<TAnswer> Ask<TQuery, TAnswer>(TQuery query) => _host.Ask<TQuery, TAnswer>(query);

    public Task<Outcome> Price(long? minor) => _host.Handle(new SetPrice(Cast.Wedding, minor));

    public Task<Outcome> Add(Guid visitor, Photo photo) => _host.Handle(new AddToCart(Cast.Wedding, visitor, photo.AssetId));

    public Task<Outcome> Place(Guid visitor, long total, Guid order, string? token = null, string name = "Anna Muster") =>
        _host.Handle(new PlaceOrder(order, token ?? order.ToString(), Cast.Wedding, visitor, name, "anna@example.com", total) { Consents = true });

    public Task<Outcome> MarkPaid(Guid order) => _host.Handle(new MarkPaid(order, "Bank transfer"));

    public Task<Outcome> Cancel(Guid order) => _host.Handle(new CancelOrder(order));

    public Task<Outcome> Refund(Guid order, Guid refund, params LineAmount[] amounts) => _host.Handle(new RefundOrder(order, refund, amounts, "Bank transfer"));

    public Task<Outcome> Pay(PaymentMethod method = PaymentMethod.Card) => _host.Handle(new BeginPayment(Cast.FirstOrder, method));

    public Task<PaymentView?> Payment() => _host.Ask<ReadPayment, PaymentView?>(new ReadPayment(Cast.FirstOrder));

    public Task<IReadOnlyList<PaymentMethod>> Methods(long total) => _host.Ask<ListPaymentMethods, IReadOnlyList<PaymentMethod>>(new ListPaymentMethods(total, "CHF"));

    public Task<Outcome> CheckPayment() => _host.Handle(new CheckPayment(Cast.FirstOrder));

    public Task<Outcome> Hear(string body, string signature) => _host.Handle(new HearPaymentEvent(body, signature));

    public Task<KeyTrial> TryKey(string? key) => _host.Ask<TryPaymentKey, KeyTrial>(new TryPaymentKey(key));

    public Task<Outcome> PursueRefunds() => _host.Handle(new PursueRefunds(null));

    public Task<Outcome> CancelPaid() => _host.Handle(new CancelOrder(Cast.FirstOrder, Cast.FirstRefund, "Card (Stripe)"));

    /// <summary>As the round does.</summary>
    public async Task<Outcome> LookAtPayments()
    {
        foreach (var payment in await _host.Ask<FindPayments, IReadOnlyList<Guid>>(new FindPayments()))
            (await _host.Handle(new LookAtPayment(payment))).Succeeded.ShouldBeTrue();
        return Outcome.Done;
    }

    public Task<InvoiceFile?> CreditNote(Guid order, Guid refund) => _host.Ask<OpenCreditNote, InvoiceFile?>(new OpenCreditNote(order, refund));

    public Task<OrderFile?> File(Guid order) => _host.Ask<ReadOrderFile, OrderFile?>(new ReadOrderFile(order));

    public Task<CartView> Cart(Guid visitor) => _host.Ask<ReadCart, CartView>(new ReadCart(Cast.Wedding, visitor));

    public Task<GalleryPrice> Price() => _host.Ask<ReadPrice, GalleryPrice>(new ReadPrice(Cast.Wedding));

    public Task<OrderView?> Find(string token) => _host.Ask<FindOrder, OrderView?>(new FindOrder(token));

    public Task<OrderView?> Read(Guid order) => _host.Ask<ReadOrder, OrderView?>(new ReadOrder(order));

    public Task<OrderPage> List(ListOrders query) => _host.Ask<ListOrders, OrderPage>(query);

    public Task<InvoiceFile?> Invoice(Guid order) => _host.Ask<OpenInvoice, InvoiceFile?>(new OpenInvoice(order));

    public Task<InvoiceNumbers> Numbers() => _host.Ask<ReadInvoiceNumbers, InvoiceNumbers>(new ReadInvoiceNumbers());

    /// <summary>A neighbour tells something, and everybody who listens has heard it.</summary>
    public async Task Publish(params object[] messages)
    {
        await _host.Publish(messages);
        await _host.Quiet();
    }

    public async Task<IReadOnlyList<MailMessage>> Mails()
    {
        await _host.Quiet();
        return _host.Mails.Sent;
    }

    /// <summary>What a neighbour heard of the shop.</summary>
    public async Task<IReadOnlyList<object>> Heard()
    {
        await _host.Quiet();
        return [.. _host.Services.GetRequiredService<Heard>().Messages];
    }

    /// <summary>A priced gallery with one photo in the visitor's cart.</summary>
    public async Task FillCart(Guid visitor, params Photo[] photos)
    {
        (await Price(1900)).Succeeded.ShouldBeTrue();
        foreach (var photo in photos)
            (await Add(visitor, photo)).Succeeded.ShouldBeTrue();
    }

    /// <summary>Works on the module's context as a use case does, in a transaction that is committed at the end.</summary>
    public async Task<T> InTransaction<T>(Func<ShopDbContext, Task<T>> work)
    {
        await using var scope = _host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ShopDbContext>();
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable);
        var answer = await work(db);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return answer;
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _database.DisposeAsync();
    }
}
