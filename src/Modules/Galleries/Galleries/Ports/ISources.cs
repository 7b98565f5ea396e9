using Galleries.Domain;

namespace Galleries.Ports;

/// <summary>Opens the places that photos can come from.</summary>
internal interface ISources
{
    /// <summary>Reads what was typed or pasted; refused with a sentence where it can't be a source.</summary>
    SourceReading Read(string text);

    /// <summary>Reaches the place; <see cref="SourceException"/> where that can't be done.</summary>
    Task<ISource> Open(SourcePlace place, CancellationToken ct);

    /// <summary>The folders below which a source may be.</summary>
    IReadOnlyList<string> Roots { get; }
}

/// <summary>A place with photos; every call throws <see cref="SourceException"/> when it has gone away.</summary>
internal interface ISource : IDisposable
{
    /// <summary>Every photo and video in it and in all folders below.</summary>
    IAsyncEnumerable<SourceFile> List(CancellationToken ct);

    /// <summary>A file as it is now; null when it is gone.</summary>
    Task<SourceFile?> Find(string path, CancellationToken ct);

    /// <summary>Its bytes; null when it is gone.</summary>
    Task<Stream?> Open(string path, CancellationToken ct);
}

/// <summary>Either a place, or a sentence that says why it can't be one.</summary>
internal sealed record SourceReading(SourcePlace? Place, string? Refusal);

/// <summary>A source can't be read; the message is a sentence for the photographer.</summary>
internal sealed class SourceException(string message, Exception? inner = null) : Exception(message, inner);
