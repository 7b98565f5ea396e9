using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;
using Shop.Domain;

namespace Shop.Adapters.Persistence;

internal sealed class ShopDbContext(DbContextOptions<ShopDbContext> options) : ModuleDbContext(options)
{
    public DbSet<PriceList> PriceLists => Set<PriceList>();

    public DbSet<Cart> Carts => Set<Cart>();

    public DbSet<Order> Orders => Set<Order>();

    public DbSet<OrderCounter> OrderCounters => Set<OrderCounter>();

    public DbSet<InvoiceBook> InvoiceBooks => Set<InvoiceBook>();

    public DbSet<Invoice> Invoices => Set<Invoice>();

    public DbSet<InvoicePaper> InvoicePapers => Set<InvoicePaper>();
}
