namespace Shop.UseCases.Buying;

/// <summary>The photos that a visitor has chosen so far for a package in their cart; empty when it is not there.</summary>
public sealed record ReadPackage(Guid GalleryId, Guid VisitorId, Guid LineId);
