using Galleries.UseCases.Preparing;

namespace Galleries.Ports;

/// <summary>Takes posters out of videos, where that can be done.</summary>
internal interface IPosters
{
    /// <summary>Whether it can be done here; stays as it was at the start.</summary>
    bool AreMade { get; }

    /// <summary>Null when none could be made of this video in this attempt.</summary>
    Task<TakenPoster?> Take(WaitingVideo video, string path, CancellationToken ct);
}

/// <summary>A poster as a file, gone when this is disposed.</summary>
/// <param name="File">The picture.</param>
/// <param name="Duration">How long the video runs, as found on the way; null where that is not known.</param>
internal sealed record TakenPoster(IReadableFile File, TimeSpan? Duration) : IDisposable
{
    public void Dispose() => File.Dispose();
}
