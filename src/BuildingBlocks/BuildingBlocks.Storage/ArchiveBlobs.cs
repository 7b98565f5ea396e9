namespace BuildingBlocks.Storage;

/// <summary>The slower, cheaper store beside the usual one.</summary>
/// <param name="Store">Where it is.</param>
public sealed record ArchiveBlobs(IBlobStore Store);
