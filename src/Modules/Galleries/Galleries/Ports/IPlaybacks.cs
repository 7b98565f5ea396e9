using Galleries.UseCases.Preparing;

namespace Galleries.Ports;

/// <summary>Makes of videos what every browser plays, where that can be done.</summary>
internal interface IPlaybacks
{
    /// <summary>Whether it can be done here; stays as it was at the start.</summary>
    bool AreMade { get; }

    /// <summary>An MP4, gone when it is disposed; null when none could be made of this video in this attempt.</summary>
    Task<IReadableFile?> Make(ClaimedVideo video, string path, CancellationToken ct);
}
