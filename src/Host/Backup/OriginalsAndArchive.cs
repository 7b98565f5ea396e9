using System.Runtime.CompilerServices;
using BuildingBlocks.Storage;

namespace Host.Backup;

/// <summary>Originals where they are received and those in the archive, each once. They are restored among the former, where they are found as well.</summary>
internal sealed class OriginalsAndArchive(IOriginals originals, IOriginals archive) : IOriginals
{
    private readonly HashSet<string> _received = new(StringComparer.Ordinal);

    public IBlobHold Hold => originals.Hold;

    public async IAsyncEnumerable<FoundFile> List([EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var file in originals.List(ct))
            if (_received.Add(file.Path))
                yield return file;

        // One that is being moved lies in both.
        await foreach (var file in archive.List(ct))
            if (!_received.Contains(file.Path))
                yield return file;
    }

    public Task<SavedFile?> Save(FoundFile file, string root, CancellationToken ct) => (_received.Contains(file.Path) ? originals : archive).Save(file, root, ct);

    public Task<bool> Restore(SavedFile file, string root, CancellationToken ct) => originals.Restore(file, root, ct);

    public void Dispose()
    {
        originals.Dispose();
        archive.Dispose();
    }
}
