using Activity.Domain;
using Activity.UseCases.Watching;

namespace Activity.Tests.Domain;

public class PackedFactsTests
{
    [Fact]
    public void What_is_packed_is_read_again_whatever_it_is()
    {
        var random = new Random(7);
        var day = new DateOnly(2026, 3, 29);
        var facts = Enumerable.Range(0, 2_000).Select(_ => RandomFact(random, day)).ToList();
        var packed = new PackedFacts();
        facts.ForEach(packed.Append);

        var read = new List<Fact>();
        var reader = new FactReader(packed.Bytes);
        while (reader.Read())
            read.Add(Of(reader, day));

        read.Select(Text).ShouldBe(facts.Select(Text));
    }

    [Fact]
    public void A_whole_gallery_takes_a_few_bytes()
    {
        var packed = new PackedFacts();

        packed.Append(new Fact(DateTimeOffset.UnixEpoch, EntryKind.AssetsDownloaded, 12, UserType.MainClient, AssetSet.Of(Enumerable.Range(1, 3_000))));

        packed.Length.ShouldBeLessThan(12);
    }

    [Theory]
    [InlineData("")]
    [InlineData("7")]
    [InlineData("1-3")]
    [InlineData("1-40 42 50-51")]
    public void A_set_of_assets_is_read_as_it_was_written(string text) => AssetSet.Read(text).ToString().ShouldBe(text);

    [Fact]
    public void A_set_of_assets_without_runs_is_read_too() => AssetSet.Read("3 4 5 9").ToString().ShouldBe("3-5 9");

    private static Fact RandomFact(Random random, DateOnly day)
    {
        var assets = Enumerable.Range(1, random.Next(1, 400)).Where(_ => random.Next(random.Next(1, 9)) == 0).ToList();
        return new Fact(
            new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero).AddSeconds(random.Next(86_400)), random.GetItems(Enum.GetValues<EntryKind>(), 1)[0],
            random.Next(3) == 0 ? 0 : random.Next(1, 300_000), random.Next(3) == 0 ? null : random.GetItems(Enum.GetValues<UserType>(), 1)[0], random.Next(4) == 0 ? AssetSet.Empty : AssetSet.Of(assets));
    }

    private static Fact Of(in FactReader reader, DateOnly day)
    {
        var assets = new List<int>();
        var runs = new AssetReader(reader.Runs);
        while (runs.Read())
            assets.AddRange(Enumerable.Range(runs.First, runs.Last - runs.First + 1));
        return new Fact(new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero).AddSeconds(reader.Second), reader.Kind, reader.Visitor, reader.Type, AssetSet.Of(assets));
    }

    private static string Text(Fact fact) => $"{fact.At:O} {fact.Kind} {fact.Visitor} {fact.Type} {fact.Assets}";
}
