using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.Tests.Fakes;

/// <summary>One place with files that a test writes, changes, and takes away.</summary>
internal sealed class InMemorySources : ISources, ISource
{
    private readonly ConcurrentDictionary<string, (byte[] Content, int Stamp)> _files = new();
    private int _writes;

    public IReadOnlyList<string> Roots => ["/photos"];

    /// <summary>Why the place can't be reached; null while it can.</summary>
    public string? Problem { get; set; }

    /// <summary>Called before a file is opened.</summary>
    public Func<string, Task>? BeforeOpening { get; set; }

    /// <summary>Called before the files are listed.</summary>
    public Action? BeforeListing { get; set; }

    public ConcurrentQueue<string> Opened { get; } = new();

    public void Write(string path, string content) => _files[path] = (Encoding.UTF8.GetBytes(content), Interlocked.Increment(ref _writes));

    public void Delete(string path) => _files.TryRemove(path, out _);

    public void Move(string from, string to)
    {
        _files[to] = _files[from];
        Delete(from);
    }

    public SourceReading Read(string text) =>
        new(new SourcePlace(text.StartsWith('/') ? SourceKind.Folder : SourceKind.WebDav, text), null);

    public Task<ISource> Open(SourcePlace place, CancellationToken ct)
    {
        Reach();
        return Task.FromResult<ISource>(this);
    }

    public async IAsyncEnumerable<SourceFile> List([EnumeratorCancellation] CancellationToken ct)
    {
        BeforeListing?.Invoke();
        foreach (var path in _files.Keys)
        {
            Reach();
            yield return (await Find(path, ct))!;
        }
    }

    public Task<SourceFile?> Find(string path, CancellationToken ct)
    {
        Reach();
        return Task.FromResult(_files.TryGetValue(path, out var file) ? new SourceFile(path, file.Content.Length, file.Stamp.ToString(CultureInfo.InvariantCulture)) : null);
    }

    public async Task<Stream?> Open(string path, CancellationToken ct)
    {
        if (BeforeOpening is { } before)
            await before(path);
        Reach();
        Opened.Enqueue(path);
        return _files.TryGetValue(path, out var file) ? new MemoryStream(file.Content) : null;
    }

    public void Dispose()
    {
    }

    private void Reach()
    {
        if (Problem is { } problem)
            throw new SourceException(problem);
    }
}
