namespace Settings.Contracts;

/// <summary>The language of a gallery's pages, until a visitor chooses another.</summary>
public enum GalleryLanguage
{
    /// <summary>Each visitor's own, as their browser asks.</summary>
    Browser,
    English,
    German,
    Spanish,
    French,
    Hebrew,
}
