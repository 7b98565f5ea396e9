using Settings.Contracts;

namespace Host.Web;

/// <summary>How the gallery looks whose page is being made.</summary>
internal static class Looks
{
    /// <summary>That of the gallery; the usual one on pages that belong to none.</summary>
    public static GalleryLook Of(HttpContext context) => context.Items[typeof(GalleryLook)] as GalleryLook ?? GalleryLook.Initial;

    /// <summary>As pages say it to their style sheet; null where the reader's device decides.</summary>
    public static string? Attribute(this PageTone tone) => tone switch
    {
        PageTone.Light => "light",
        PageTone.Dark => "dark",
        _ => null,
    };
}
