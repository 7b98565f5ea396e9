namespace Host.Pages.Client;

/// <summary>What programs read that show a link to others.</summary>
/// <param name="Name">The gallery's name; null where it is not shown.</param>
/// <param name="StudioName">Whose gallery; null before the studio has a name.</param>
/// <param name="Picture">The address of the cover; null for none.</param>
internal sealed record LinkPreviewPage(string? Name, string? StudioName, string? Picture);
