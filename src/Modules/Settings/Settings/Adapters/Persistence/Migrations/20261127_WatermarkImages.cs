using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Settings.Contracts;

namespace Settings.Adapters.Persistence.Migrations;

[DbContext(typeof(SettingsDbContext)), Migration("20261127_WatermarkImages")]
internal sealed class WatermarkImages : ModuleMigration
{
    protected override void Up(Schema schema)
    {
        schema.CreateTable("settings_watermark_image", table => table
            .Id()
            .Text("name")
            .Text("content_key")
            .Column<int>("width")
            .Column<int>("height")
            .Moment("added_at")
            .Column<int>("choices")
            .Version()
            .Unique("content_key"));

        Extend(schema, "settings_studio", "defaults");
        Extend(schema, "settings_gallery_ruling", "rules");
    }

    private static void Extend(Schema schema, string table, string rules)
    {
        var none = Watermark.None;
        schema.AddColumn<WatermarkKind>(table, $"{rules}_watermark_kind", existing: none.Kind.ToString());
        schema.AddColumn<string>(table, $"{rules}_watermark_image", existing: none.Image);
        schema.AddColumn<WatermarkEdge>(table, $"{rules}_watermark_edge", existing: none.Edge.ToString());
        schema.Sql($"UPDATE {table} SET {rules}_watermark_kind = '{WatermarkKind.Text}' WHERE {rules}_watermark_text <> ''");
    }
}
