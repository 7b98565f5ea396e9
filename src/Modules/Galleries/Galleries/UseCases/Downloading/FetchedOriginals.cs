using System.Collections.Concurrent;
using Galleries.Ports;

namespace Galleries.UseCases.Downloading;

/// <summary>Originals lent to native code for as long as one request lasts; temporary copies go with it.</summary>
internal sealed class FetchedOriginals(IOriginalStore originals) : IDisposable
{
    private readonly ConcurrentBag<IReadableFile> _lent = [];

    /// <summary>Where the original can be read, or null when it is gone.</summary>
    public async Task<string?> PathOf(string blobKey, CancellationToken ct)
    {
        if (await originals.Fetch(blobKey, ct) is not { } file)
            return null;

        _lent.Add(file);
        return file.Path;
    }

    public void Dispose()
    {
        while (_lent.TryTake(out var file))
            file.Dispose();
    }
}
