using BuildingBlocks.Storage.S3;
using BuildingBlocks.Storage.Tests.Fakes;

namespace BuildingBlocks.Storage.Tests.S3;

public sealed class S3HoldTests(S3Server server) : IClassFixture<S3Server>
{
    private readonly S3Place _place = server.Place($"{Guid.CreateVersion7():N}/");

    [Fact]
    public async Task What_is_held_every_host_sees_until_it_is_let_go()
    {
        using var one = new S3Hold(_place, TimeProvider.System);
        using var other = new S3Hold(_place, TimeProvider.System);
        (await other.IsTaken(default)).ShouldBeFalse();

        var held = (await one.Take(default)).ShouldNotBeNull();
        (await other.IsTaken(default)).ShouldBeTrue();
        (await other.Take(default)).ShouldBeNull();
        await held.Confirm(default);
        await held.DisposeAsync();

        (await other.IsTaken(default)).ShouldBeFalse();
    }

    [Fact]
    public async Task Of_whoever_is_gone_it_lapses_and_who_was_away_too_long_is_told()
    {
        var clock = new LaterClock();
        using var one = new S3Hold(_place, clock);
        await using var held = (await one.Take(default)).ShouldNotBeNull();

        clock.Later = S3Hold.Lapse + TimeSpan.FromSeconds(1);

        (await one.IsTaken(default)).ShouldBeFalse();
        (await Should.ThrowAsync<IOException>(() => held.Confirm(default))).Message.ShouldContain("could not be reached");
    }

    [Fact]
    public async Task The_list_is_of_blobs_alone_and_goes_on_after_the_first_thousand()
    {
        using var store = new S3BlobStore(_place);
        using var hold = new S3Hold(_place, TimeProvider.System);
        await using var held = await hold.Take(default);
        var keys = Enumerable.Range(0, 1003).Select(i => $"originals/{i:0000}").ToList();
        await Parallel.ForEachAsync(keys, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (key, ct) => await store.Put(key, new MemoryStream([1, 2]), ct));

        var listed = await store.List(default).ToListAsync();

        listed.Select(blob => blob.Key).ShouldBe(keys, ignoreOrder: true);
        listed.ShouldAllBe(blob => blob.Length == 2);
        (await store.LengthOf(keys[0], default)).ShouldBe(2);
        (await store.LengthOf("originals/none", default)).ShouldBeNull();
    }

    private sealed class LaterClock : TimeProvider
    {
        public TimeSpan Later { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Later;
    }
}
