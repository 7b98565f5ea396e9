using Activity.Domain;
using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Activity.Adapters.Persistence;

internal sealed class ActivityDbContext(DbContextOptions<ActivityDbContext> options) : ModuleDbContext(options)
{
    public DbSet<LoggedEntry> Entries => Set<LoggedEntry>();

    public DbSet<DaySheet> Sheets => Set<DaySheet>();

    public DbSet<DeedSheet> Deeds => Set<DeedSheet>();

    public DbSet<Peaks> Peaks => Set<Peaks>();

    public DbSet<Visit> Visits => Set<Visit>();

    public DbSet<GalleryFigures> Galleries => Set<GalleryFigures>();

    public DbSet<VisitorFigures> Visitors => Set<VisitorFigures>();

    public DbSet<AssetTrace> Assets => Set<AssetTrace>();

    public DbSet<Arrival> Arrivals => Set<Arrival>();

    public DbSet<Sale> Sales => Set<Sale>();

    public DbSet<Refund> Refunds => Set<Refund>();

    public DbSet<Books> Books => Set<Books>();

    public DbSet<ClosedMonth> ClosedMonths => Set<ClosedMonth>();

    public DbSet<MailPlan> MailPlans => Set<MailPlan>();
}
