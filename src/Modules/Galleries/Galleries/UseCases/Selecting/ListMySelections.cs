using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Selecting;

/// <summary>What this viewer is asked to choose, the latest first; empty for everybody who is asked nothing.</summary>
public sealed record ListMySelections(Guid GalleryId, Viewer Viewer);
