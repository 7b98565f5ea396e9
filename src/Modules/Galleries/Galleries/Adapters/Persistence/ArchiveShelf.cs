using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.Adapters.Persistence;

/// <summary>
/// Archives opened lately, laid out. What is in an archive never changes once it is ready, and a download that is resumed asks for it
/// again and again; whether it may leave the house is decided elsewhere, each time anew.
/// </summary>
internal sealed class ArchiveShelf(IArchivePacker packer)
{
    /// <summary>Photos, over all archives, of which some 400 bytes each are kept; the archive asked for last stays, however large.</summary>
    internal const int MostEntries = 20_000;

    private readonly Lock _gate = new();
    private readonly LinkedList<ShelvedArchive> _latest = new();
    private readonly Dictionary<Guid, LinkedListNode<ShelvedArchive>> _places = [];
    private int _entries;

    public async ValueTask<ShelvedArchive?> Find(Guid archiveId, Func<Task<Archive?>> read)
    {
        if (Kept(archiveId) is { } kept)
            return kept;
        if (await read() is not { } archive)
            return null;

        if (archive.ReadyAt is null)
            return new ShelvedArchive(archive, []);

        var shelved = new ShelvedArchive(archive, packer.Open(archive.Manifest, archive.PartBytes));
        Keep(shelved);
        return shelved;
    }

    private ShelvedArchive? Kept(Guid archiveId)
    {
        lock (_gate)
        {
            if (!_places.TryGetValue(archiveId, out var place))
                return null;

            _latest.Remove(place);
            _latest.AddFirst(place);
            return place.Value;
        }
    }

    private void Keep(ShelvedArchive shelved)
    {
        lock (_gate)
        {
            if (_places.ContainsKey(shelved.Archive.Id))
                return;

            _places.Add(shelved.Archive.Id, _latest.AddFirst(shelved));
            _entries += shelved.Entries;
            while (_entries > MostEntries && _latest.Last is { } oldest && oldest != _latest.First)
            {
                _latest.RemoveLast();
                _places.Remove(oldest.Value.Archive.Id);
                _entries -= oldest.Value.Entries;
            }
        }
    }
}

/// <summary>An archive and where the bytes of its parts lie.</summary>
internal sealed record ShelvedArchive(Archive Archive, IReadOnlyList<PackedArchive> Parts)
{
    public int Entries => Archive.Manifest.Entries.Count;
}
