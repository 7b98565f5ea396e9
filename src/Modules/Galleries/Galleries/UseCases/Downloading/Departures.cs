using BuildingBlocks.Messaging;
using Galleries.Contracts;
using Galleries.Domain;
using Galleries.Ports;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Downloading;

/// <summary>What goes into an archive, and the note that it left.</summary>
internal sealed class Departures(IAssetRepository assets, IRenditions renditions, IPlaybacks playbacks, IArchivePacker packer, IOutbox outbox)
{
    /// <summary>What of the wanted may be downloaded, in the gallery's order; of null, everything.</summary>
    public async Task<IReadOnlyList<StoredAsset>> Choose(Reply reply, IReadOnlyCollection<Guid>? wanted, CancellationToken ct)
    {
        var visible = await assets.Visible(reply.Gallery!.Id, reply.Taken, reply.Terms.Order, ct);
        if (wanted is null)
            return visible;

        var chosen = wanted.ToHashSet();
        return [.. visible.Where(asset => chosen.Contains(asset.Id))];
    }

    /// <summary>Fixes the archive and counts the download of a visitor, once; false while something of it still has to be made.</summary>
    public async Task<bool> Send(Archive archive, IReadOnlyList<StoredAsset> chosen, Reply reply, CancellationToken ct)
    {
        var made = archive.Edge is { } edge ? await renditions.OfGallery(archive.GalleryId, edge, ct) : new Dictionary<string, Rendition>();
        var (files, missing) = (new List<DepartingFile>(chosen.Count), new List<MissingFile>());
        foreach (var asset in chosen)
        {
            var sentAs = Sending.Of(asset.Kind, asset.Playback, archive.Size, playbacks.AreMade);
            if (sentAs == SentAs.Original)
                files.Add(DepartingFile.Of(asset));
            else if (sentAs == SentAs.NothingYet || !made.TryGetValue(asset.ContentKey, out var rendition))
                return false;
            else if (rendition.BlobKey is null)
                missing.Add(new MissingFile(asset.Id, asset.FileName));
            else
                files.Add(DepartingFile.Of(asset, rendition));
        }

        archive.Fix(packer.Pack(files, reply.Moment.Zone) with { Missing = missing }, reply.Moment.Now);
        await Note(archive, reply, ct);
        return true;
    }

    private async Task Note(Archive archive, Reply reply, CancellationToken ct)
    {
        var (now, entries) = (reply.Moment.Now, archive.Manifest.Entries);
        if (archive.Edge is { } edge)
            await renditions.Keep(archive.GalleryId, edge, now + Rendition.Kept, ct);
        if (reply.Visitor is { } visitor && entries.Count > 0)
            outbox.Enqueue(new AssetsDownloaded(
                archive.GalleryId, archive.Id, visitor.Fact, [.. entries.Select(entry => entry.AssetId)], archive.Size, Paid: false, now));
    }
}
