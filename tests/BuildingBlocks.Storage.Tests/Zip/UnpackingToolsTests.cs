using System.Text;
using BuildingBlocks.Storage.Tests.Fakes;

namespace BuildingBlocks.Storage.Tests.Zip;

public sealed class UnpackingToolsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string ZipPath => _folder.Of("wedding.zip");

    [Theory]
    [InlineData("unzip", "-t")]
    [InlineData("7z", "t")]
    public async Task The_tools_find_nothing_wrong(string tool, string test)
    {
        await File.WriteAllBytesAsync(ZipPath, await Archive.Wedding().Whole());

        await UnpackingTools.Run(tool, test, ZipPath);
    }

    [Theory]
    [InlineData("unzip", "-t")]
    [InlineData("7z", "t")]
    public async Task The_tools_would_find_a_wrong_byte(string tool, string test)
    {
        var bytes = await Archive.Wedding().Whole();
        bytes[200] ^= 1;
        await File.WriteAllBytesAsync(ZipPath, bytes);

        var failure = await Should.ThrowAsync<InvalidOperationException>(() => UnpackingTools.Run(tool, test, ZipPath));

        failure.Message.ShouldContain("CRC");
    }

    [Fact]
    public async Task Names_times_and_rights_arrive()
    {
        await File.WriteAllBytesAsync(ZipPath, await Archive.Wedding().Whole());

        await UnpackingTools.Run("unzip", ZipPath, "-d", _folder.Root);

        var file = new FileInfo(_folder.Of("Zeremonie/küsse 💍👩‍❤️‍👨.jpg"));
        file.Exists.ShouldBeTrue();
        // The extended timestamp is in UTC, whatever zone this machine is in, and has odd seconds too.
        file.LastWriteTimeUtc.ShouldBe(Archive.Taken.UtcDateTime);
        (file.UnixFileMode & UnixFileMode.UserRead).ShouldBe(UnixFileMode.UserRead);
        (file.UnixFileMode & UnixFileMode.UserExecute).ShouldBe(UnixFileMode.None);
    }

    [Fact]
    public async Task Names_are_listed_as_they_are()
    {
        await File.WriteAllBytesAsync(ZipPath, await Archive.Wedding().Whole());

        var names = Encoding.UTF8.GetString(await UnpackingTools.Run("7z", "l", "-ba", "-slt", ZipPath));

        names.ShouldContain("Path = Zeremonie/Brautpaar groß.jpg");
        names.ShouldContain("Path = Zeremonie/küsse 💍👩‍❤️‍👨.jpg");
    }

    public void Dispose() => _folder.Dispose();
}
