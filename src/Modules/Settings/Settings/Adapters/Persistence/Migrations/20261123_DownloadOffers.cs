using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Settings.Contracts;

namespace Settings.Adapters.Persistence.Migrations;

[DbContext(typeof(SettingsDbContext)), Migration("20261123_DownloadOffers")]
internal sealed class DownloadOffers : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        AddTo(schema, "settings_studio", "defaults");
        AddTo(schema, "settings_gallery_ruling", "rules");
    }

    private static void AddTo(Schema schema, string table, string rules)
    {
        var offer = DownloadOffer.Initial;
        schema.AddColumn<bool>(table, $"{rules}_downloads_original", existing: offer.Original);
        schema.AddColumn<bool>(table, $"{rules}_downloads_high_res", existing: offer.HighRes);
        schema.AddColumn<bool>(table, $"{rules}_downloads_web_size", existing: offer.WebSize);
        schema.AddColumn<int>(table, $"{rules}_downloads_high_res_edge", existing: offer.HighResEdge);
        schema.AddColumn<int>(table, $"{rules}_downloads_part_gigabytes", existing: offer.PartGigabytes);
    }
}
