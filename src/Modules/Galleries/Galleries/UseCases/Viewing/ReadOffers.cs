using Galleries.Contracts;

namespace Galleries.UseCases.Viewing;

/// <summary>What a gallery offers this viewer now, and nothing else of it.</summary>
public sealed record ReadOffers(Guid GalleryId, Viewer Viewer);

/// <summary>What is offered.</summary>
/// <param name="Admission">Whether they are let in, and why not.</param>
/// <param name="Sizes">The sizes they may download.</param>
public sealed record GalleryOffers(Admission Admission, IReadOnlyList<DownloadSize> Sizes)
{
    /// <summary>Whether their link shows some scenes, or some photos, alone.</summary>
    public bool IsNarrowed { get; init; }

    /// <summary>Whether they may let others in.</summary>
    public bool CanInvite { get; init; }

    /// <summary>Whether they may share what they see.</summary>
    public bool CanShare { get; init; }

    /// <summary>Whether they may hide photos from everybody else.</summary>
    public bool CanHide { get; init; }
}
