using Galleries.UseCases.Viewing;

namespace Host.Web;

/// <summary>Where a cover is designed, by the photographer or by a main client.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="GalleryName">What stands on the cover without a title.</param>
/// <param name="Form">What was chosen so far.</param>
/// <param name="Picture">The picture that was chosen; null while there is none.</param>
/// <param name="Photos">A page of photos to choose from.</param>
/// <param name="Next">The cursor of the next page; null at the end.</param>
/// <param name="Action">Where the form goes.</param>
/// <param name="Button">What it is sent with.</param>
internal sealed record CoverDesk(
    Guid GalleryId, string GalleryName, CoverForm Form, AssetTile? Picture, IReadOnlyList<AssetTile> Photos, string? Next, string Action, string Button)
{
    public const int PhotosOnAPage = 24;

    /// <summary>The classes that keep the point in sight.</summary>
    public string Focus => FocusOf(Form.Across, Form.Down);

    public static string FocusOf(int across, int down) => $"fx{Math.Clamp(across, 0, 100)} fy{Math.Clamp(down, 0, 100)}";
}
