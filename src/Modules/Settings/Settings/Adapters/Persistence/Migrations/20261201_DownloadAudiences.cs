using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Settings.Contracts;

namespace Settings.Adapters.Persistence.Migrations;

[DbContext(typeof(SettingsDbContext)), Migration("20261201_DownloadAudiences")]
internal sealed class DownloadAudiences : ModuleMigration
{
    private static readonly string[] Types = ["main_client", "photographer_invited", "client_invited", "vendor", "guest"];

    protected override void Up(Schema schema)
    {
        foreach (var type in Types)
        {
            schema.AddColumn<AllowedSizes>("settings_studio", $"defaults_audience_{type}", existing: nameof(AllowedSizes.All));
            schema.AddColumn<AllowedSizes>("settings_gallery_ruling", $"rules_audience_{type}", existing: nameof(AllowedSizes.All));
        }
    }
}
