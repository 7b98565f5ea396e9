namespace Galleries.UseCases.Viewing;

/// <summary>A GIF to be shown moving. That is its original, so only for a viewer who may have the original now, and never where a watermark is asked for; null otherwise.</summary>
public sealed record FindMoving(Guid GalleryId, Guid AssetId, Viewer Viewer);
