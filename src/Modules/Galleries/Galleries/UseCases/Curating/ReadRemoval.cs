namespace Galleries.UseCases.Curating;

/// <summary>What would go with a gallery; null when there is none.</summary>
public sealed record ReadRemoval(Guid GalleryId);

/// <summary>What goes for good when a gallery is removed.</summary>
/// <param name="Photos">Photos, GIFs and videos, those included that wait for an update to be undone.</param>
/// <param name="Bytes">Of their originals.</param>
/// <param name="Links">The public link and the personal ones that are not withdrawn.</param>
/// <param name="Visitors">Everybody who came or was invited.</param>
/// <param name="Picks">Photos in collections, each counted for every collection it is in.</param>
/// <param name="PaidDownloads">Photos that orders paid for.</param>
/// <param name="PaidOrders">Those orders; they stay, but nothing can be downloaded by them any more.</param>
public sealed record Removal(int Photos, long Bytes, int Links, int Visitors, int Picks, int PaidDownloads, IReadOnlyList<Guid> PaidOrders);
