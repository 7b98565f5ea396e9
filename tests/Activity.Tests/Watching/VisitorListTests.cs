using System.Globalization;
using Activity.UseCases.Watching;
using BuildingBlocks.Persistence;
using Galleries.Contracts;

namespace Activity.Tests.Watching;

/// <summary>A list so long that its pages are found in indexes.</summary>
public abstract class VisitorListTests(DatabaseProvider provider) : ActivityOnDatabase(provider)
{
    private const int Invited = 520;

    private static readonly Guid Portraits = Guid.CreateVersion7();

    [Fact]
    public async Task Every_order_lists_everybody_once_over_all_pages()
    {
        await TellOfMany();

        foreach (var scope in new[] { new ActivityScope(), new ActivityScope(Cast.Wedding) })
            foreach (var sort in Enum.GetValues<VisitorSort>())
                foreach (var ascending in new[] { false, true })
                {
                    var rows = await Walk(new BrowseVisitors(scope, Sort: sort, Ascending: ascending, Take: 90));
                    rows.DistinctBy(row => (row.GalleryId, row.VisitorId)).Count().ShouldBe(scope.GalleryId is null ? Invited + 30 : Invited, $"{scope} {sort} {ascending}");
                    var keys = rows.Select(row => Key(row, sort)).ToList();
                    // Names and types begin with the first, all else with the most.
                    var climbs = ascending != (sort is VisitorSort.Name or VisitorSort.Type);
                    keys.ShouldBe([.. climbs ? keys.Order(StringComparer.Ordinal) : keys.OrderDescending(StringComparer.Ordinal)], $"{scope} {sort} {ascending}");
                }
    }

    [Fact]
    public async Task Who_is_looked_for_is_found_by_any_part_of_a_name_or_an_address_in_every_order()
    {
        await TellOfMany();

        foreach (var sort in Enum.GetValues<VisitorSort>())
        {
            (await Walk(new BrowseVisitors(new ActivityScope(), " ÖRG 51", sort, Take: 4))).Select(row => row.Name).Order().ShouldBe(
                ["Jörg 51", "Jörg 510", "Jörg 511", "Jörg 512", "Jörg 513", "Jörg 514", "Jörg 515", "Jörg 516", "Jörg 517", "Jörg 518", "Jörg 519"]);
            (await Walk(new BrowseVisitors(new ActivityScope(Portraits), "7@EXAMPLE", sort))).Select(row => row.Email).Order().ShouldBe(["p17@example.com", "p27@example.com", "p7@example.com"]);
            (await Walk(new BrowseVisitors(new ActivityScope(Portraits), "jörg", sort))).ShouldBeEmpty();
        }
    }

    /// <summary>Many were invited to a wedding, of whom a few came; and some who gave no name looked at portraits.</summary>
    private Task TellOfMany()
    {
        static string Number(int i) => i.ToString(CultureInfo.InvariantCulture);
        var told = new List<object> { Cast.Created };
        for (var i = 0; i < Invited; i++)
        {
            var guest = new VisitorFact(Guid.CreateVersion7(), (VisitorType)(i % 5), $"Jörg {Number(i)}", null);
            told.Add(new VisitorInvited(Cast.Wedding, guest, Cast.Noon));
            if (i % 20 == 0)
                told.Add(new AssetsViewed(Cast.Wedding, guest, i % 40 == 0 ? [Cast.Rings] : [Cast.Rings, Cast.Kiss], Cast.Noon.AddMinutes(i)));
        }

        for (var i = 0; i < 30; i++)
            told.Add(new GalleryViewed(Portraits, new VisitorFact(Guid.CreateVersion7(), VisitorType.Guest, null, i % 2 == 0 ? null : $"p{Number(i)}@example.com"), Cast.Noon.AddDays(i)));
        return Hear([.. told]);
    }

    /// <summary>What must not become less from row to row, in the order in which a list begins.</summary>
    private static string Key(VisitorRow row, VisitorSort sort) => sort switch
    {
        VisitorSort.LastSeen => (row.LastSeenAt?.UtcTicks ?? 0).ToString("D20", CultureInfo.InvariantCulture),
        VisitorSort.Name => row.Name.StartsWith("Guest ", StringComparison.Ordinal) ? "~" : row.Name.ToUpperInvariant()[..1],
        VisitorSort.Type => ((int)row.Type!.Value).ToString(CultureInfo.InvariantCulture),
        VisitorSort.Visits => row.Visits.ToString("D9", CultureInfo.InvariantCulture),
        VisitorSort.Views => row.Views.ToString("D9", CultureInfo.InvariantCulture),
        _ => "",
    };

    public sealed class OnSqlite() : VisitorListTests(DatabaseProvider.Sqlite);

    public sealed class OnPostgres() : VisitorListTests(DatabaseProvider.Postgres);
}
