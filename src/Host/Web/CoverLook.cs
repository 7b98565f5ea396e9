using Galleries.UseCases.Covering;
using Galleries.UseCases.Viewing;

namespace Host.Web;

/// <summary>A cover as it looks on a phone and on a computer.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="GalleryName">What stands on the cover without a title.</param>
/// <param name="Face">How the picture stands, and what stands on it.</param>
/// <param name="Picture">The picture; null where there is none to see.</param>
internal sealed record CoverLook(Guid GalleryId, string GalleryName, CoverFace Face, AssetTile? Picture)
{
    public string Focus => CoverDesk.FocusOf(Face.Across, Face.Down);

    public string Title => Face.Title.Trim() is { Length: > 0 } title ? title : GalleryName;
}
