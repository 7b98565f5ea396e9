using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Updating;

/// <summary>A page of what an update does, or of what it left out where no kind is said.</summary>
public sealed record ListUpdateSteps(Guid GalleryId, Guid UpdateId, StepKind? Kind, int After = 0, int Count = 60);

/// <summary>The page, and after which step the next one begins; null at the end.</summary>
public sealed record UpdateStepPage(IReadOnlyList<UpdateStepCard> Steps, int? Next);

/// <summary>One photo's part of an update.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Path">The file in the source; what the photo was called where it is missing.</param>
/// <param name="FormerName">What the photo was called before; null for one that is added.</param>
/// <param name="Problem">Why it was left out; null otherwise.</param>
/// <param name="Tile">The photo as it is in the gallery now; null where it is not.</param>
public sealed record UpdateStepCard(StepKind Kind, string Path, string? FormerName, string? Problem, AssetTile? Tile);
