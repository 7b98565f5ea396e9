using Galleries.Adapters.Persistence;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.Tests.Adapters.Persistence;

public sealed class ArchiveShelfTests
{
    private readonly ArchiveShelf _shelf = new(new PlainPacker());
    private int _reads;

    [Fact]
    public async Task An_archive_is_read_once_however_often_it_is_resumed()
    {
        var archive = Archive(3);

        await Find(archive);
        (await Find(archive)).ShouldNotBeNull().Archive.ShouldBe(archive);

        _reads.ShouldBe(1);
    }

    [Fact]
    public async Task Those_asked_for_longest_ago_go_once_there_are_too_many_photos()
    {
        var (first, second, third) = (Archive(9_000), Archive(9_000), Archive(9_000));
        await Find(first);
        await Find(second);
        await Find(first);
        await Find(third);

        await Find(first);
        await Find(third);
        _reads.ShouldBe(3);
        await Find(second);
        _reads.ShouldBe(4);
    }

    [Fact]
    public async Task One_that_is_larger_than_the_bound_is_kept_until_the_next_one_comes()
    {
        var huge = Archive(ArchiveShelf.MostEntries + 1);
        await Find(huge);
        await Find(huge);
        _reads.ShouldBe(1);

        await Find(Archive(1));
        await Find(huge);

        _reads.ShouldBe(3);
    }

    [Fact]
    public async Task What_is_not_there_is_looked_for_each_time()
    {
        var id = Guid.CreateVersion7();
        (await _shelf.Find(id, () => Task.FromResult<Archive?>(null))).ShouldBeNull();

        (await _shelf.Find(id, () => Task.FromResult<Archive?>(Archive(1)))).ShouldNotBeNull();
    }

    [Fact]
    public async Task One_that_is_still_being_prepared_is_read_each_time()
    {
        var waiting = Galleries.Domain.Archive.Ask(
            Guid.CreateVersion7(), Cast.Gallery(), new Asker(true, null, null), new ArchiveWish(Contracts.DownloadSize.WebSize, 2048, null, null), Cast.Now);
        (await Find(waiting)).ShouldNotBeNull().Parts.ShouldBeEmpty();
        waiting.Fix(Manifest.Empty, Cast.Now);

        (await Find(waiting)).ShouldNotBeNull().Parts.ShouldHaveSingleItem();
        _reads.ShouldBe(2);
    }

    private static Archive Archive(int photos)
    {
        var entry = new ManifestEntry(Guid.CreateVersion7(), "one.jpg", "originals/one", 9, 0xCBF43926, Cast.Now);
        return Cast.Archive(Cast.Gallery(), new Manifest([.. Enumerable.Repeat(entry, photos)]));
    }

    private ValueTask<ShelvedArchive?> Find(Archive archive) => _shelf.Find(archive.Id, () =>
    {
        _reads++;
        return Task.FromResult<Archive?>(archive);
    });

    private sealed class PlainPacker : IArchivePacker
    {
        public Manifest Pack(IReadOnlyList<DepartingFile> files, TimeZoneInfo zone) => throw new NotSupportedException("Nothing is packed here.");

        public IReadOnlyList<PackedArchive> Open(Manifest manifest, long? partBytes) =>
            [new(manifest.Entries.Count, manifest.Entries.Count, "", (_, _, _, _) => Task.CompletedTask)];
    }
}
