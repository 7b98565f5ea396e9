using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Covering;

/// <summary>What a main client needs to design the cover; null for everybody who may not.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Viewer">Who asks.</param>
/// <param name="AssetId">The picture that is thought of; null for the one of their last design, or else of the cover.</param>
public sealed record ReadCoverDraft(Guid GalleryId, Viewer Viewer, Guid? AssetId = null);

/// <summary>The cover to be.</summary>
/// <param name="Face">To begin with: the last design, or else what is in use.</param>
/// <param name="Picture">The picture that is thought of, if they see it; else the first they see; null while there is none.</param>
/// <param name="NeedsApproval">Whether the photographer sees it first.</param>
/// <param name="Last">What was designed last; null for nothing.</param>
public sealed record CoverDraft(CoverFace Face, AssetTile? Picture, bool NeedsApproval, ClientDesign? Last);
