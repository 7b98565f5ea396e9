using BuildingBlocks.Storage.FileSystem;
using BuildingBlocks.Storage.Tests.Fakes;

namespace BuildingBlocks.Storage.Tests.FileSystem;

public sealed class FileHoldTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task What_is_held_is_held_by_one_until_it_is_let_go()
    {
        var (one, other) = (new FileHold(_folder.Root), new FileHold(_folder.Root));
        (await other.IsTaken(default)).ShouldBeFalse();

        var held = (await one.Take(default)).ShouldNotBeNull();
        (await other.IsTaken(default)).ShouldBeTrue();
        (await other.Take(default)).ShouldBeNull();
        await held.Confirm(default);
        await held.DisposeAsync();

        (await other.IsTaken(default)).ShouldBeFalse();
    }

    public void Dispose() => _folder.Dispose();
}
