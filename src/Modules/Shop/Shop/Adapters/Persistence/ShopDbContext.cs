using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;
using Shop.Domain;
using Shop.Domain.Buying;
using Shop.Domain.Catalogue;
using Shop.Domain.Paying;
using Shop.Domain.Taxing;

namespace Shop.Adapters.Persistence;

internal sealed class ShopDbContext(DbContextOptions<ShopDbContext> options) : ModuleDbContext(options)
{
    public DbSet<PriceList> PriceLists => Set<PriceList>();

    public DbSet<GalleryShop> GalleryShops => Set<GalleryShop>();

    public DbSet<TaxBook> TaxBooks => Set<TaxBook>();

    public DbSet<PriceRules> PriceRules => Set<PriceRules>();

    public DbSet<Cart> Carts => Set<Cart>();

    public DbSet<Order> Orders => Set<Order>();

    /// <summary>With lines and refunds, a query each: in one they would be multiplied by each other.</summary>
    public IQueryable<Order> WholeOrders => Orders.AsSplitQuery();

    public DbSet<OrderCounter> OrderCounters => Set<OrderCounter>();

    public DbSet<InvoiceBook> InvoiceBooks => Set<InvoiceBook>();

    public DbSet<Invoice> Invoices => Set<Invoice>();

    public DbSet<InvoicePaper> InvoicePapers => Set<InvoicePaper>();

    public DbSet<CreditNote> CreditNotes => Set<CreditNote>();

    public DbSet<CreditNotePaper> CreditNotePapers => Set<CreditNotePaper>();

    public DbSet<OrderRules> OrderRules => Set<OrderRules>();

    public DbSet<Payment> Payments => Set<Payment>();

    public DbSet<PaymentAccount> PaymentAccounts => Set<PaymentAccount>();

    public DbSet<HeardEvent> HeardEvents => Set<HeardEvent>();
}
