using Galleries.Domain;
using Galleries.UseCases.Preparing;

namespace Galleries.Ports;

/// <summary>Makes of videos what every browser plays, where that can be done.</summary>
internal interface IPlaybacks
{
    /// <summary>Whether it can be done here; stays as it was at the start.</summary>
    bool AreMade { get; }

    /// <summary>An MP4, gone when it is disposed; null when none could be made of this video in this attempt.</summary>
    Task<IReadableFile?> Make(ClaimedVideo video, string path, CancellationToken ct);

    /// <summary>One that was made, with the mark burnt in; gone when it is disposed, null when this attempt failed.</summary>
    Task<IReadableFile?> Burn(string path, Mark mark, Func<CancellationToken, Task<string?>> image, CancellationToken ct);
}
