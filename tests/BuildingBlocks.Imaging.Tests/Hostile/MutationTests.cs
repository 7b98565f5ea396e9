using BuildingBlocks.Imaging.Tests.Making;
using Testing;
using Xunit.Abstractions;

namespace BuildingBlocks.Imaging.Tests.Hostile;

/// <summary>Broken files of every variety: a few hundred, or tens of thousands as a soak test.</summary>
[Trait("Category", "Soak")]
public sealed class MutationTests(Pool pool, ITestOutputHelper output) : IClassFixture<Pool>
{
    private static readonly int Cases = Environment.GetEnvironmentVariable("GALLERY_SOAK") == "1" ? 2_000 : 25;

    public static TheoryData<string> Names => [.. Varieties.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Broken_files_are_shown_or_refused_and_harm_nobody(string variety)
    {
        var whole = Varieties.All[variety]();
        var stranger = new Stranger(pool);
        (await stranger.Brings(whole)).ShouldBeNull("an unbroken file is shown");

        await Parallel.ForAsync(0, Cases, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (number, _) =>
        {
            var broken = whole.Mutated(new Random((whole.Length * 10_007) + number));
            await stranger.Brings(variety.StartsWith("PNG", StringComparison.Ordinal) && number % 4 != 0 ? broken.WithSoundChecksums() : broken, number);
        });

        output.WriteLine(stranger.Account);
        stranger.ShouldHaveLeftNothing();
        stranger.Deaths.ShouldBe(0);
    }
}
