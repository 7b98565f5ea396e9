using System.Security.Cryptography;
using BuildingBlocks;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.UseCases.Updating;

/// <summary>Lists a source, reads what has to be read, and keeps the difference to be looked at. A file that changes while it is read is left as it is.</summary>
internal sealed record RunComparison(ClaimedUpdate Claimed);

[OutsideTransaction]
internal sealed class RunComparisonHandler(IUpdates updates, ISources sources, ICommandHandler<NoteProgress> note, ICommandHandler<KeepDifference> keep, TimeProvider clock)
    : ICommandHandler<RunComparison>
{
    private const int NoteEvery = 100;
    private const int ReadAtOnce = 4;
    private static readonly TimeSpan SettledFor = TimeSpan.FromSeconds(10);

    public async Task<Outcome> Handle(RunComparison command, CancellationToken ct)
    {
        var claimed = command.Claimed;
        if (await updates.FindSource(claimed.GalleryId, ct) is not { } place)
            throw new SourceException("Nobody has said where the photos are.");

        using var source = await sources.Open(place.Place, ct);
        if (await List(claimed, source, ct) is not { } files)
            return NoteProgressHandler.Lost;

        var unsettled = claimed.IsWatch ? await StillBeingWritten(claimed, source, files, ct) : [];
        var photos = await updates.Photos(claimed.GalleryId, ct);
        var toRead = Comparison.ToRead(photos, files);
        if (await Read(claimed, source, files.Count, toRead, ct) is not { } contents)
            return NoteProgressHandler.Lost;

        var untouched = Comparison.Untouched(photos);
        var found = files.Select(file => contents.TryGetValue(file.Path, out var read) ? read : new FoundFile(file, untouched(file)?.SourceContent))
            .Select(file => unsettled.Contains(file.File.Path) ? file with { IsSettled = false } : file).ToList();
        var difference = Comparison.Between(photos, found, claimed.ByPicture ? Following.Pictures : Following.Names);
        return await keep.Handle(new KeepDifference(claimed, difference), ct);
    }

    /// <summary>Null when the comparison was given up meanwhile.</summary>
    private async Task<List<SourceFile>?> List(ClaimedUpdate claimed, ISource source, CancellationToken ct)
    {
        var files = new List<SourceFile>();
        await foreach (var file in source.List(ct))
        {
            files.Add(file);
            if (files.Count % NoteEvery == 0 && !(await note.Handle(new NoteProgress(claimed, files.Count), ct)).Succeeded)
                return null;
        }

        return files;
    }

    /// <summary>Nobody says of a watched source when it is finished: what is other a few seconds later is still being copied there.</summary>
    private async Task<HashSet<string>> StillBeingWritten(ClaimedUpdate claimed, ISource source, List<SourceFile> files, CancellationToken ct)
    {
        await Task.Delay(SettledFor, clock, ct);
        var later = (await List(claimed, source, ct) ?? []).ToDictionary(file => file.Path, StringComparer.Ordinal);
        return [.. files.Where(file => !later.TryGetValue(file.Path, out var again) || !again.IsSameAs(file)).Select(file => file.Path)];
    }

    /// <summary>Null when the comparison was given up meanwhile.</summary>
    private async Task<Dictionary<string, FoundFile>?> Read(ClaimedUpdate claimed, ISource source, int listed, IReadOnlyList<SourceFile> toRead, CancellationToken ct)
    {
        var contents = new Dictionary<string, FoundFile>(StringComparer.Ordinal);
        foreach (var some in toRead.Chunk(ReadAtOnce))
        {
            foreach (var read in await Task.WhenAll(some.Select(file => Read(source, file, ct))))
                contents.Add(read.File.Path, read);
            if (!(await note.Handle(new NoteProgress(claimed, listed, toRead.Count, contents.Count), ct)).Succeeded)
                return null;
        }

        return contents;
    }

    private static async Task<FoundFile> Read(ISource source, SourceFile file, CancellationToken ct)
    {
        await using var content = await source.Open(file.Path, ct);
        if (content is null)
            return new FoundFile(file, null, IsSettled: false);

        var contentKey = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, ct));
        return new FoundFile(file, contentKey, await source.Find(file.Path, ct) is { } now && now.IsSameAs(file));
    }
}
