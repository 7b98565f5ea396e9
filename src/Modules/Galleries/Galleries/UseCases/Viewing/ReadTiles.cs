namespace Galleries.UseCases.Viewing;

/// <summary>Pictures for lists of the studio that know only which assets they hold, by asset. What was removed is not among them.</summary>
public sealed record ReadTiles(IReadOnlyCollection<Guid> AssetIds);
