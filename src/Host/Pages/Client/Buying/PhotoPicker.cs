using Galleries.UseCases.Collecting;
using Galleries.UseCases.Viewing;

namespace Host.Pages.Client.Buying;

/// <summary>Photos to choose from with a tick each: those chosen already, then a collection of the buyer's, or the gallery's.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="Field">The name of the ticks.</param>
/// <param name="Tiles">What can be ticked.</param>
/// <param name="Chosen">What is.</param>
/// <param name="Most">How many may be.</param>
internal sealed record PhotoPicker(Guid GalleryId, string Field, IReadOnlyList<AssetTile> Tiles, IReadOnlyCollection<Guid> Chosen, int Most);

/// <summary>Where the photos to choose from are.</summary>
/// <param name="Cards">The collections that can be chosen from.</param>
/// <param name="Current">The one that is; null for the whole gallery.</param>
/// <param name="Address">The page, to which the collection is added.</param>
internal sealed record PickerSource(IReadOnlyList<CollectionCard> Cards, Guid? Current, string Address);
