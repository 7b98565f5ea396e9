using BuildingBlocks.Imaging.Tests.Making;
using Xunit.Abstractions;

namespace BuildingBlocks.Imaging.Tests.Hostile;

public sealed class TrapTests(Pool pool, ITestOutputHelper output) : IClassFixture<Pool>
{
    public static TheoryData<string> Names => [.. Traps.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_trap_is_shown_or_refused_and_harms_nobody(string name)
    {
        var (file, end) = Traps.All[name];
        var stranger = new Stranger(pool);

        var refusal = await stranger.Brings(file());

        output.WriteLine(stranger.Account);
        switch (end)
        {
            case Traps.Shown:
                refusal.ShouldBeNull();
                break;
            case Traps.Refused:
                refusal.ShouldNotBeNull();
                break;
            case not Traps.Either:
                refusal!.ShouldContain(end);
                break;
        }

        stranger.Deaths.ShouldBe(0);
        stranger.ShouldHaveLeftNothing();
    }
}
