using Galleries.UseCases.Picking;
using Galleries.UseCases.Selecting;

namespace Galleries.UseCases.Asking;

/// <summary>One choice for the studio; null when there is none, or no such version.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="SelectionId">The choice.</param>
/// <param name="Number">A version; null for the latest, or what is chosen now where there is none or it is open again.</param>
public sealed record ReadSelection(Guid GalleryId, Guid SelectionId, int? Number = null);

/// <summary>A choice, its versions, and the photos of one of them.</summary>
/// <param name="Request">What was asked for.</param>
/// <param name="Choice">How far it is.</param>
/// <param name="Versions">The latest first.</param>
/// <param name="Shown">The version that is shown; null for what is chosen now.</param>
/// <param name="Photos">What is in it, in the gallery's order.</param>
/// <param name="Changes">What the version shown changed in the one before; null for a first one.</param>
public sealed record ReadChoice(
    RequestedSelection Request, PersonsChoice Choice, IReadOnlyList<VersionCard> Versions, int? Shown, IReadOnlyList<ChosenPhoto> Photos, VersionChanges? Changes);

/// <summary>Everything in a version for programs that work with the originals; null when there is none.</summary>
/// <param name="GalleryId">The gallery.</param>
/// <param name="SelectionId">The choice.</param>
/// <param name="Number">The version.</param>
public sealed record ExportSelection(Guid GalleryId, Guid SelectionId, int Number);

/// <summary>A version for export.</summary>
/// <param name="Title">What it is for.</param>
/// <param name="Files">What is in it, by the names they had.</param>
public sealed record ExportedSelection(string Title, IReadOnlyList<PickedFile> Files);
