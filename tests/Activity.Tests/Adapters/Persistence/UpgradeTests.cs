using System.Globalization;
using Activity.Adapters.Persistence;
using Activity.UseCases.Rebuilding;
using Activity.UseCases.Watching;
using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Settings.Contracts;
using Testing;

namespace Activity.Tests.Adapters.Persistence;

/// <summary>A log that is older than its numbers.</summary>
public class UpgradeTests
{
    private const string Wedding = "0192aaaa-0000-7000-8000-000000000001";
    private const string Anna = "0192aaaa-0000-7000-8000-00000000000a";
    private const string Guest = "0192aaaa-0000-7000-8000-00000000beef";
    private const string Rings = "0192aaaa-0000-7000-8000-000000000003";
    private const string Kiss = "0192aaaa-0000-7000-8000-000000000004";

    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.Postgres)]
    public async Task What_the_log_had_is_counted_as_before(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await EarlierSchema.Make<ActivityDbContext>(database, "20261445_Shares", Old(provider is DatabaseProvider.Sqlite));

        await using var host = await ModuleHost.Start(database, services => services.AddActivity(new ConfigurationBuilder().Build()).AddSingleton<IStudio, NoStudio>().AddSingleton<IBrand, NoBrand>());
        // The program does it by itself at its start; whoever comes second waits for the other.
        for (var tries = 0; !(await host.Handle(new RebuildFigures(OnlyMissing: true))).Succeeded; tries++)
            tries.ShouldBeLessThan(1_000);

        var scope = new ActivityScope(Guid.Parse(Wedding));
        (await host.Ask<ReadFigures, ActivityFigures>(new(scope))).Totals.ShouldBe(
            new ActivityTotals(People: 2, Visits: 2, Views: 2, Downloads: 0, Favorites: 1, Shares: 0, Collections: 1, Orders: 0, 0, null));
        (await host.Ask<BrowseVisitors, VisitorPage>(new(scope, Sort: VisitorSort.Views))).Rows.Select(row => (row.Name, row.Type, row.Views, row.Favorites)).ShouldBe(
            [("Anna", UserType.MainClient, 2, 1), ("Guest beef", UserType.Guest, 0, 0)]);
        (await host.Ask<BrowseActivity, ActivityPage>(new())).Entries.Select(entry => (entry.Kind, entry.VisitorName, entry.Count)).ShouldBe(
        [
            (EntryKind.CollectionCreated, "Anna", 1), (EntryKind.AssetsFavorited, "Anna", 1), (EntryKind.AssetsViewed, "Anna", 2), (EntryKind.GalleryViewed, "Guest beef", 0), (EntryKind.GalleryCreated, null, 0),
        ]);
        (await host.Ask<RankAssets, AssetRanking>(new(scope))).Rows.Select(row => (row.FileName, row.Engagement.Views, row.Engagement.Favorites, row.Engagement.People)).ShouldBe(
            [("kiss.jpg", 1, 1, 1), ("rings.jpg", 1, 0, 1)]);
    }

    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.Postgres)]
    public async Task Figures_that_were_counted_from_sheets_alone_are_made_anew(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await EarlierSchema.Make<ActivityDbContext>(database, "20261501_ItemsByCount", WithSheets(provider is DatabaseProvider.Sqlite));

        await using var host = await ModuleHost.Start(database, services => services.AddActivity(new ConfigurationBuilder().Build()).AddSingleton<IStudio, NoStudio>().AddSingleton<IBrand, NoBrand>());
        for (var tries = 0; !(await host.Handle(new RebuildFigures(OnlyMissing: true))).Succeeded; tries++)
            tries.ShouldBeLessThan(1_000);

        (await host.Ask<ReadFigures, ActivityFigures>(new(new()))).Totals.ShouldBe(new ActivityTotals(People: 1, Visits: 2, Views: 3, Downloads: 0, Favorites: 0, Shares: 0, Collections: 0, Orders: 0, 0, null));
        (await host.Ask<BrowseVisitors, VisitorPage>(new(new(), Search: "änn"))).Rows.ShouldHaveSingleItem().Views.ShouldBe(3);
        (await host.Read<ActivityDbContext, List<int>>(db => db.Sheets.Select(sheet => sheet.Edition).Distinct().ToListAsync())).ShouldHaveSingleItem().ShouldBeGreaterThan(1);
    }

    private static IEnumerable<string> WithSheets(bool isSqlite)
    {
        string Id(string id) => isSqlite ? $"'{id.ToUpperInvariant()}'" : $"'{id}'";
        string At(int hour) => isSqlite
            ? ((new DateTimeOffset(2026, 11, 21, hour, 0, 0, TimeSpan.Zero).UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / 10).ToString(CultureInfo.InvariantCulture) : $"'2026-11-21T{hour:00}:00:00Z'";
        var yes = isSqlite ? "1" : "TRUE";
        yield return $"INSERT INTO activity_gallery (id, name, online, named_at, state_at, expiration_at, version, number, entries, edition, last_edition, last_visitor, last_asset) VALUES ({Id(Wedding)}, 'Anna & Ben', {yes}, {At(0)}, {At(0)}, {At(0)}, 1, 1, 2, 1, 1, 1, 2)";
        yield return $"INSERT INTO activity_visitor (gallery_id, visitor_id, number, type, name, views, downloads, favorites, shares, collections, has_favorites, last_seen_at, described_at, version) VALUES ({Id(Wedding)}, {Id(Anna)}, 1, 'MainClient', 'ÄNNA', 3, 0, 0, 0, 0, {yes}, {At(9)}, {At(9)}, 1)";
        yield return $"INSERT INTO activity_sheet (gallery, edition, day, part, facts) VALUES (1, 1, '2026-11-21', 0, {(isSqlite ? "X'00'" : "'\\x00'")})";
        foreach (var (hour, assets, count) in new[] { (8, "1", 1), (9, "1-2", 2) })
            yield return $"INSERT INTO activity_log (gallery, at, kind, visitor, type, count, assets) VALUES (1, {At(hour)}, {(int)EntryKind.AssetsViewed}, 1, {(int)UserType.MainClient}, {count}, '{assets}')";
    }

    private static IEnumerable<string> Old(bool isSqlite)
    {
        string Id(string id) => isSqlite ? $"'{id.ToUpperInvariant()}'" : $"'{id}'";
        string At(int minute) => isSqlite
            ? ((new DateTimeOffset(2026, 11, 21, 12, minute, 0, TimeSpan.Zero).UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / 10).ToString(CultureInfo.InvariantCulture) : $"'2026-11-21T12:{minute:00}:00Z'";
        var yes = isSqlite ? "1" : "TRUE";
        yield return $"INSERT INTO activity_gallery (id, name, online, named_at, state_at, expiration_at, version) VALUES ({Id(Wedding)}, 'Anna & Ben', {yes}, {At(0)}, {At(0)}, {At(0)}, 1)";
        // Of the guest nothing is left but what the log says.
        yield return $"INSERT INTO activity_visitor (gallery_id, visitor_id, type, name, views, downloads, favorites, shares, last_seen_at, described_at, version) VALUES ({Id(Wedding)}, {Id(Anna)}, 'MainClient', 'Anna', 0, 0, 1, 0, {At(9)}, {At(9)}, 1)";
        foreach (var (id, name) in new[] { (Rings, "rings.jpg"), (Kiss, "kiss.jpg") })
            yield return $"INSERT INTO activity_asset (id, gallery_id, stage, file_name, version) VALUES ({Id(id)}, {Id(Wedding)}, 'Ready', '{name}', 1)";
        string Entry(int minute, EntryKind kind, string? visitor, string? type, string? name, params string[] assets) =>
            $"INSERT INTO activity_entry (id, gallery_id, at, kind, visitor_id, visitor_type, visitor_name, count, asset_ids) VALUES ({Id(Guid.CreateVersion7().ToString())}, {Id(Wedding)}, {At(minute)}, '{kind}', "
            + $"{(visitor is null ? "NULL" : Id(visitor))}, {(type is null ? "NULL" : $"'{type}'")}, {(name is null ? "NULL" : $"'{name}'")}, {assets.Length}, '[{string.Join(",", assets.Select(asset => $"\"{asset}\""))}]')";
        yield return Entry(0, EntryKind.GalleryCreated, null, null, null);
        yield return Entry(1, EntryKind.GalleryViewed, Guest, "Guest", null);
        yield return Entry(5, EntryKind.AssetsViewed, Anna, "MainClient", "Anna", Kiss, Rings);
        yield return Entry(9, EntryKind.AssetsFavorited, Anna, "MainClient", "Anna", Kiss);
    }

    private sealed class NoStudio : IStudio
    {
        public ValueTask<StudioFact?> Find(CancellationToken ct) => new((StudioFact?)null);
    }

    private sealed class NoBrand : IBrand
    {
        public ValueTask<BrandFact> Find(CancellationToken ct) => new(BrandFact.Initial);

        public ValueTask<byte[]?> Read(string key, PictureForm form, CancellationToken ct) => new((byte[]?)null);
    }
}
