using BuildingBlocks;
using Galleries.Domain;
using Galleries.UseCases.Arranging;
using Settings.Contracts;

namespace Galleries.Tests.UseCases.Arranging;

public sealed class MovingTests
{
    private readonly Studio _studio = new();
    private readonly List<Asset> _photos;

    public MovingTests() => _photos = [.. "abcdef".Select(letter => _studio.Photo($"{letter}.jpg"))];

    [Fact]
    public async Task The_first_move_keeps_everything_else_where_it_is_shown()
    {
        Sort(AssetSorting.FileNameDescending);

        (await Move("a", Destination.Before(Id("e")))).ShouldBe(Outcome.Done);

        Shown().ShouldBe("faedcb");
    }

    [Fact]
    public async Task Several_move_together_as_they_stand_and_nothing_else_is_written()
    {
        await Move("a", Destination.Start);
        var before = _photos.ToDictionary(photo => photo.Id, photo => photo.HandKey);

        (await Move("eb", Destination.Behind(Id("c")))).ShouldBe(Outcome.Done);

        Shown().ShouldBe("acbedf");
        _photos.Where(photo => photo.HandKey != before[photo.Id]).Select(photo => photo.FileName).ShouldBe(["b.jpg", "e.jpg"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("c", 1, "cabdef")]
    [InlineData("c", 5, "abdecf")]
    [InlineData("c", 6, "abdefc")]
    [InlineData("c", 99, "abdefc")]
    [InlineData("c", -4, "cabdef")]
    [InlineData("fa", 2, "bafcde")]
    public async Task A_number_says_where_the_first_of_them_stands(string which, int position, string shown)
    {
        await Move("a", Destination.Start);

        (await Move(which, Destination.At(position))).ShouldBe(Outcome.Done);

        Shown().ShouldBe(shown);
    }

    [Fact]
    public async Task What_arrives_later_stands_at_the_end_by_date_until_somebody_moves_it()
    {
        await Move("f", Destination.Start);
        _photos.Add(Taken("y.jpg", 2));
        _photos.Add(Taken("x.jpg", 3));
        Shown().ShouldBe("fabcdeyx");

        (await Move("b", Destination.Before(Id("y")))).ShouldBe(Outcome.Done);
        Shown().ShouldBe("facdebyx");
        (await Move("a", Destination.Behind(Id("y")))).ShouldBe(Outcome.Done);
        Shown().ShouldBe("fcdebyax");
        (await Move("c", Destination.End)).ShouldBe(Outcome.Done);
        Shown().ShouldBe("fdebyaxc");
        (await Move("x", Destination.Start)).ShouldBe(Outcome.Done);
        Shown().ShouldBe("xfdebyac");
    }

    [Fact]
    public async Task Another_file_keeps_the_place_and_so_does_one_that_nobody_moved_by_its_date()
    {
        await Move("f", Destination.Start);
        var late = Taken("y.jpg", 2);
        _photos.Add(late);

        _photos[2].Become(_photos[2].Current with { FileName = "0.jpg", ContentKey = "other" });
        late.Become(late.Current with { TakenAt = new DateTime(2026, 1, 1), ContentKey = "another" });

        _studio.Kept.Assets.OrderBy(asset => asset.HandKey, StringComparer.Ordinal).Select(asset => asset.FileName[0]).ShouldBe("fab0dey");
        late.HandKey.ShouldBe(HandOrder.Behind(late.OldestKey));
    }

    [Fact]
    public async Task Moved_to_the_same_place_again_and_again_they_stay_in_order_and_their_keys_short()
    {
        await Move("a", Destination.Start);
        for (var round = 0; round < 3000; round++)
            (await Move(round % 2 == 0 ? "e" : "d", Destination.Behind(Id("a")))).ShouldBe(Outcome.Done);

        Shown().ShouldBe("adebcf");
        _photos.Max(photo => photo.HandKey.Length).ShouldBeLessThanOrEqualTo(HandOrder.LongestKey);
    }

    [Fact]
    public void Between_any_two_there_is_room_in_order()
    {
        var random = new Random(7);
        var keys = HandOrder.Spread(3000).ToList();
        for (var round = 0; round < 2000; round++)
        {
            var at = random.Next(keys.Count + 1);
            keys.InsertRange(at, HandOrder.Between(at > 0 ? keys[at - 1] : null, at < keys.Count ? keys[at] : null, random.Next(1, 4)));
        }

        keys.ShouldBe(keys.Order(StringComparer.Ordinal));
        keys.Distinct().Count().ShouldBe(keys.Count);
        keys.ShouldAllBe(key => HandOrder.IsPlaced(key) && !key.EndsWith('0'));
    }

    [Fact]
    public async Task What_is_gone_is_not_moved_and_not_moved_beside()
    {
        (await Studio.Do(Handler(), new MoveAssets(_studio.Gallery.Id, [Guid.CreateVersion7()], Destination.Start))).Reason.ShouldBe("These photos are no longer in the gallery.");
        (await Move("a", Destination.Before(Guid.CreateVersion7()))).Reason.ShouldBe("The photo beside which they were to stand is no longer in the gallery.");
        (await Move("a", Destination.Before(Id("a")))).Reason.ShouldBe("The photo beside which they were to stand is no longer in the gallery.");
    }

    private Asset Taken(string fileName, int day)
    {
        var photo = Cast.Photo(_studio.Gallery.Id, fileName, new DateTime(2026, 2, day));
        _studio.Kept.Assets.Add(photo);
        return photo;
    }

    private async Task<Outcome> Move(string letters, Destination to)
    {
        var outcome = await Studio.Do(Handler(), new MoveAssets(_studio.Gallery.Id, [.. letters.Select(letter => Id($"{letter}"))], to));
        if (outcome.Succeeded)
            Sort(AssetSorting.ByHand);
        return outcome;
    }

    private MoveAssetsHandler Handler() => new(_studio.Kept, _studio.Kept, _studio.Kept, _studio.Terms);

    private void Sort(AssetSorting sorting) => _studio.Neighbours.Rules = GalleryRules.Initial with { Sorting = sorting };

    private Guid Id(string letter) => _photos.Single(photo => photo.FileName == $"{letter}.jpg").Id;

    private string Shown() => string.Concat(_studio.Kept.Assets.OrderBy(asset => asset.HandKey, StringComparer.Ordinal).ThenBy(asset => asset.Id).Select(asset => asset.FileName[0]));
}
