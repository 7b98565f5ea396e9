using BuildingBlocks.Persistence;
using BuildingBlocks.Tests.Child.Sending;
using Microsoft.EntityFrameworkCore;

namespace BuildingBlocks.Tests.Persistence;

public sealed class ConventionsOnSqlite() : ConventionTests(DatabaseProvider.Sqlite);

public sealed class ConventionsOnPostgres() : ConventionTests(DatabaseProvider.Postgres);

public abstract class ConventionTests(DatabaseProvider provider) : OnBothDatabases(provider)
{
    private static readonly DateTimeOffset Noon = new(2026, 6, 1, 12, 0, 0, 123, 456, TimeSpan.FromHours(2));

    [Fact]
    public async Task Every_kind_of_value_comes_back_as_it_went()
    {
        var other = new ParcelId(Guid.CreateVersion7());
        var id = await Store(1, Noon, parcel =>
        {
            parcel.RepliesTo = other;
            parcel.Kind = ParcelKind.Box;
            parcel.FormerKind = ParcelKind.Letter;
            parcel.Postage = 12_345_678_901;
            parcel.Insured = true;
            parcel.DeliveredAt = Noon.AddDays(1);
            parcel.PostedOn = new DateOnly(2026, 6, 1);
            parcel.Underway = TimeSpan.FromHours(25);
            parcel.Labels.AddRange(["Łódź", "fragile"]);
            parcel.Address = new Address("Rosenweg 1", "Zürich");
            parcel.Add(new Item(Guid.CreateVersion7(), "a cup"));
        });

        var parcel = (await Parcels()).ShouldHaveSingleItem();
        parcel.Id.ShouldBe(id);
        parcel.RepliesTo.ShouldBe(other);
        (parcel.Kind, parcel.FormerKind).ShouldBe((ParcelKind.Box, ParcelKind.Letter));
        (parcel.Postage, parcel.Insured, parcel.Note).ShouldBe((12_345_678_901, true, null));
        parcel.CreatedAt.ShouldBe(Noon);
        parcel.CreatedAt.Offset.ShouldBe(TimeSpan.Zero);
        parcel.DeliveredAt.ShouldBe(Noon.AddDays(1));
        parcel.PostedOn.ShouldBe(new DateOnly(2026, 6, 1));
        parcel.Underway.ShouldBe(TimeSpan.FromHours(25));
        parcel.Labels.ShouldBe(["Łódź", "fragile"]);
        parcel.Address.ShouldBe(new Address("Rosenweg 1", "Zürich"));
        parcel.Items.ShouldHaveSingleItem().Name.ShouldBe("a cup");
    }

    [Fact]
    public async Task Moments_are_compared_and_ordered_in_the_database_whatever_their_offset()
    {
        await Store(1, new DateTimeOffset(2026, 6, 1, 12, 0, 0, TimeSpan.FromHours(2)));
        await Store(2, new DateTimeOffset(2026, 6, 1, 11, 0, 0, TimeSpan.Zero));
        await Store(3, new DateTimeOffset(1969, 6, 1, 11, 0, 0, TimeSpan.Zero));

        var since = new DateTimeOffset(2026, 6, 1, 10, 0, 0, TimeSpan.Zero);
        var numbers = await Host.Read<SendingDbContext, List<int>>(db =>
            db.Parcels.Where(p => p.CreatedAt >= since).OrderByDescending(p => p.CreatedAt).Select(p => p.Number).ToListAsync());
        var first = await Host.Read<SendingDbContext, DateTimeOffset>(db => db.Parcels.MinAsync(p => p.CreatedAt));

        numbers.ShouldBe([2, 1]);
        first.Year.ShouldBe(1969);
    }

    [Fact]
    public async Task Ids_are_compared_in_the_database()
    {
        var id = await Store(1, Noon);
        await Store(2, Noon);

        var found = await Host.Read<SendingDbContext, List<int>>(db => db.Parcels.Where(p => p.Id == id).Select(p => p.Number).ToListAsync());
        var among = await Host.Read<SendingDbContext, int>(db => db.Parcels.CountAsync(p => new[] { id }.Contains(p.Id)));

        found.ShouldBe([1]);
        among.ShouldBe(1);
    }

    [Fact]
    public async Task The_version_is_raised_by_every_change_of_the_thing_and_of_what_it_owns()
    {
        var id = await Store(1, Noon, p => p.Address = new Address("Rosenweg 1", "Zürich"));

        await Change(id, p => p.Note = "Careful");
        await Change(id, p => p.Labels.Add("fragile"));
        await Change(id, p => p.Add(new Item(Guid.CreateVersion7(), "a cup")));
        await Change(id, p => p.Items[0].Name = "two cups");
        await Change(id, p => p.Address = new Address("Rosenweg 2", "Zürich"));
        await Change(id, _ => { });

        var parcel = (await Parcels()).Single();
        parcel.Version.ShouldBe(5);
        parcel.Items.ShouldHaveSingleItem().Name.ShouldBe("two cups");
    }

    [Fact]
    public async Task A_change_to_what_somebody_else_has_changed_meanwhile_is_tried_again_on_what_is_there_now()
    {
        var id = await Store(1, Noon);
        var tries = 0;

        var outcome = await Host.Handle(new DoInSending(async sending =>
        {
            var parcel = await sending.Db.Parcels.SingleAsync(p => p.Id == id);
            if (tries++ == 0)
                await sending.Db.Database.ExecuteSqlAsync($"UPDATE sending_parcel SET version = 5, note = 'theirs'");
            parcel.Postage = 7;
            return Outcome.Done;
        }));

        outcome.ShouldBe(Outcome.Done);
        tries.ShouldBe(2);
        (await Parcels()).Single().Version.ShouldBe(1);
    }

    private Task<IReadOnlyList<Parcel>> Parcels() => Host.Ask<ListParcels, IReadOnlyList<Parcel>>(new ListParcels(Wedding));

    private async Task<ParcelId> Store(int number, DateTimeOffset at, Action<Parcel>? with = null)
    {
        var parcel = new Parcel(new ParcelId(Guid.CreateVersion7()), Wedding, number, at);
        with?.Invoke(parcel);
        await Host.Handle(new DoInSending(sending =>
        {
            sending.Db.Add(parcel);
            return Task.FromResult(Outcome.Done);
        }));
        return parcel.Id;
    }

    private Task<Outcome> Change(ParcelId id, Action<Parcel> change) => Host.Handle(new DoInSending(async sending =>
    {
        change(await sending.Db.Parcels.SingleAsync(p => p.Id == id));
        return Outcome.Done;
    }));
}
