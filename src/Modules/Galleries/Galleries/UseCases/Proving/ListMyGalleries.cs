using Galleries.UseCases.Viewing;

namespace Galleries.UseCases.Proving;

/// <summary>All galleries for which an address that has been proved has a personal link, newest first.</summary>
/// <param name="Email">The address in lower case.</param>
public sealed record ListMyGalleries(string Email);

/// <summary>A gallery of somebody's own list.</summary>
/// <param name="Target">Where their link leads.</param>
/// <param name="Slug">The gallery's part of the address.</param>
/// <param name="Name">Its name.</param>
/// <param name="EventDate">The day of the event, or null.</param>
/// <param name="Admission">Whether they may come in now, and why not.</param>
/// <param name="Link">Their link, which asks for its code; null where it asks for none.</param>
public sealed record MyGallery(LinkTarget Target, string Slug, string Name, DateOnly? EventDate, Admission Admission, Uri? Link);
