using Galleries.Contracts;
using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Ending;

/// <summary>What of a gallery one visitor has downloaded, and what not; null where the gallery does not know them.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="VisitorId">Who.</param>
/// <param name="Shown">How many of each to show at most.</param>
public sealed record ReadDelivery(Guid GalleryId, Guid VisitorId, int Shown = 60);

/// <summary>What arrived. A photo counts once it has left in any size: alone, saved on a phone, bought, or in a ZIP whose last byte was handed over.</summary>
/// <param name="Visitor">Who.</param>
/// <param name="Fetched">The first of what they have, the latest first.</param>
/// <param name="FetchedCount">How many they have that are in the gallery.</param>
/// <param name="Missing">The first of what they may download now and have not, in the gallery's order.</param>
/// <param name="MissingCount">How many these are; null where they may download nothing.</param>
public sealed record DeliveryReport(VisitorFact Visitor, IReadOnlyList<FetchedPhoto> Fetched, int FetchedCount, IReadOnlyList<AssetTile> Missing, int? MissingCount);

/// <summary>A photo that was downloaded.</summary>
/// <param name="Tile">As it is shown.</param>
/// <param name="FetchedAt">When it was, first.</param>
public sealed record FetchedPhoto(AssetTile Tile, DateTimeOffset FetchedAt);
