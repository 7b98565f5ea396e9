using BuildingBlocks;
using Shop.Contracts;
using Shop.Domain.Catalogue;
using Shop.Tests.Fakes;
using Shop.UseCases.Listing;
using Shop.UseCases.Pricing;

namespace Shop.Tests.UseCases.Listing;

/// <summary>The studio's price lists over in-memory ports.</summary>
internal sealed class ListsOnPaper
{
    public InMemoryPriceListRepository Lists { get; } = new();

    public InMemoryPriceRules Rules { get; } = new();

    public InMemoryTaxBooks Taxes { get; } = new();

    public InMemoryStudioTerms Studio { get; } = new();

    public RememberingOutbox Outbox { get; } = new();

    public StoppedClock Clock { get; } = new();

    /// <summary>What others heard of a gallery's prices.</summary>
    public IEnumerable<(Guid Gallery, long? Price, bool Sells)> Told => Outbox.Messages.OfType<GalleryPriced>().Select(told => (told.GalleryId, told.PriceMinor, told.SellsAnything));

    private ListDesk Desk => new(Lists, Studio, Outbox, Clock);

    /// <summary>With a list of everything.</summary>
    public ListsOnPaper WithWeddings()
    {
        Lists.Add(Goods.List());
        return this;
    }

    public PriceList? List(int number = 0) => Lists.All.FirstOrDefault(list => list.Id == Goods.Id(number));

    public Task<Outcome> Create(int id, string name, bool isTypical = false) =>
        new CreatePriceListHandler(Lists, Studio, Clock).Handle(new CreatePriceList(Goods.Id(id), name, isTypical), default);

    public Task<Outcome> Copy(int id, string name) => new CopyPriceListHandler(Desk, Lists, Clock).Handle(new CopyPriceList(Goods.Id(0), Goods.Id(id), name), default);

    public Task<Outcome> Remove(bool evenInUse = false) => new RemovePriceListHandler(Desk, Lists, Rules).Handle(new RemovePriceList(Goods.Id(0), evenInUse), default);

    public Task<Outcome> Put(ListedProduct product, int list = 0) => new PutProductHandler(Desk).Handle(new PutProduct(Goods.Id(list), product), default);

    public Task<Outcome> Put(ListedPackage package) => new PutPackageHandler(Desk).Handle(new PutPackage(Goods.Id(0), package), default);

    public Task<Outcome> Put(ListedShipping method) => new PutShippingHandler(Desk).Handle(new PutShipping(Goods.Id(0), method), default);

    public Task<Outcome> RemoveProduct(int product) => new RemoveProductHandler(Desk).Handle(new RemoveProduct(Goods.Id(0), Goods.Id(product)), default);

    public Task<Outcome> RemovePackage() => new RemovePackageHandler(Desk).Handle(new RemovePackage(Goods.Id(0), Goods.Id(5)), default);

    public Task<Outcome> RemoveShipping() => new RemoveShippingHandler(Desk).Handle(new RemoveShipping(Goods.Id(0), Goods.Id(6)), default);

    public Task<Outcome> Describe(string name, bool includesTax, long minimum) =>
        new DescribePriceListHandler(Desk).Handle(new DescribePriceList(Goods.Id(0), name, includesTax, minimum), default);

    public Task<Outcome> Sell(Guid gallery, int? list) => new SellByHandler(Desk).Handle(new SellBy(gallery, list is { } id ? Goods.Id(id) : null), default);

    public Task<Outcome> Price(Guid gallery, long? minor) => new SetPriceHandler(Lists, Studio, Outbox, Clock).Handle(new SetPrice(gallery, minor), default);

    public Task<Outcome> Close(Guid gallery) => new CloseGalleryHandler(Lists, new InMemoryCartRepository()).Handle(new CloseGallery(gallery), default);

    public Task<Outcome> Welcome(Guid gallery) => new WelcomeGalleryHandler(Lists, Rules, Desk).Handle(new WelcomeGallery(gallery), default);

    public Task<Outcome> Rule(int? list, int rate = 0, long minor = 0) =>
        new ChangePriceRulesHandler(Rules, Desk, Studio).Handle(new ChangePriceRules(list is { } id ? Goods.Id(id) : null, rate, minor), default);

    public Task<Outcome> MarkUp(MarkupPlan plan) => new ApplyMarkupHandler(Desk, Taxes, Studio).Handle(new ApplyMarkup(Goods.Id(0), plan), default);
}
