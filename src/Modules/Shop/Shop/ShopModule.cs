using BuildingBlocks;
using BuildingBlocks.Security;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Shop.Adapters.Background;
using Shop.Adapters.Documents;
using Shop.Adapters.Neighbours;
using Shop.Adapters.Payments;
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
        .AddScoped<IPaymentRepository, EfPaymentRepository>()
        .AddScoped<IPaymentAccounts, EfPaymentAccounts>()
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
        .AddHostedService<ReviewRound>()
        .AddHostedService<PaymentRound>()
        .AddPayments(configuration);

    private static IServiceCollection AddPayments(this IServiceCollection services, IConfiguration configuration)
    {
        var stripe = new Uri(configuration["stripe:address"] is { Length: > 0 } other ? other : "https://api.stripe.com");
        services.AddHttpClient<StripeClient>(client => (client.BaseAddress, client.Timeout, client.MaxResponseContentBufferSize) = (stripe, TimeSpan.FromSeconds(20), 1 << 20))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
            .RemoveAllLoggers();
        return services
            .AddScoped<IPaymentKeys>(scope => new ConfiguredKeys(configuration, scope.GetRequiredService<IPaymentAccounts>(), scope.GetRequiredService<ISecretProtector>()))
            .AddScoped<IPaymentGateway, StripeGateway>()
            .AddScoped<IPaymentGateway, OfflineGateway>()
            .AddScoped<IPaymentGateway, FreeGateway>()
            .AddScoped<IPaymentEvents, StripeEvents>();
    }
}
