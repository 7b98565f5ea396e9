using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;
using Settings.Domain;

namespace Settings.Adapters.Persistence;

/// <summary>The module's tables.</summary>
internal sealed class SettingsDbContext(DbContextOptions<SettingsDbContext> options) : ModuleDbContext(options)
{
    public DbSet<Studio> Studios => Set<Studio>();

    public DbSet<Brand> Brands => Set<Brand>();

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<Passkey> Passkeys => Set<Passkey>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<GalleryRuling> Rulings => Set<GalleryRuling>();

    public DbSet<Preset> Presets => Set<Preset>();

    public DbSet<MailServer> MailServers => Set<MailServer>();

    public DbSet<ChangedLetter> ChangedLetters => Set<ChangedLetter>();

    public DbSet<WatermarkImage> WatermarkImages => Set<WatermarkImage>();

    public DbSet<LegalText> LegalTexts => Set<LegalText>();

    public DbSet<VendorTermsVersion> VendorTermsVersions => Set<VendorTermsVersion>();

    public DbSet<CustomerCard> Cards => Set<CustomerCard>();
}
