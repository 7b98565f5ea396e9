using BuildingBlocks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Shop.Adapters.Background;
using Shop.Adapters.Documents;
using Shop.Adapters.Neighbours;
using Shop.Adapters.Persistence;
using Shop.Ports;
using Shop.UseCases.Buying;
using Shop.UseCases.Invoicing;
using Shop.UseCases.Listing;
using Shop.UseCases.Mailing;
using Shop.UseCases.Refunding;
using Shop.UseCases.Selling;

namespace Shop;

/// <summary>The module's only wiring.</summary>
public static class ShopModule
{
    /// <summary>Adds the module to the product.</summary>
    public static IServiceCollection AddShop(this IServiceCollection services, IConfiguration configuration) => services
        .AddModule<ShopDbContext>("shop", typeof(ShopModule).Assembly)
        .AddScoped<IPriceListRepository, EfPriceListRepository>()
        .AddScoped<ITaxBooks, EfTaxBooks>()
        .AddScoped<IPriceRules, EfPriceRules>()
        .AddScoped<ICartRepository, EfCartRepository>()
        .AddScoped<IOrderRepository, EfOrderRepository>()
        .AddScoped<IPhotoCatalogue, GalleriesPhotoCatalogue>()
        .AddScoped<IInvoiceRepository, EfInvoiceRepository>()
        .AddScoped<IOrderRules, EfOrderRules>()
        .AddScoped<IInvoicePrinter, PdfInvoicePrinter>()
        .AddScoped<IStudioLook, SettingsStudioLook>()
        .AddScoped<IStudioTerms, SettingsStudioTerms>()
        .AddScoped<Storefront>()
        .AddScoped<CartDesk>()
        .AddScoped<ListDesk>()
        .AddScoped<OrderDesk>()
        .AddScoped<InvoiceDesk>()
        .AddScoped<PaymentDesk>()
        .AddScoped<RefundDesk>()
        .AddScoped<OrderNews>()
        .AddScoped<OrderLetters>()
        .AddLetters(ShopLetters.All)
        .AddHostedService<InvoiceRound>()
        .AddHostedService<ReviewRound>();
}
