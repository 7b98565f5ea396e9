namespace Galleries.UseCases.Archiving;

/// <summary>What all galleries keep.</summary>
public sealed record ReadStudioStorage;

/// <summary>Bytes of all galleries.</summary>
/// <param name="Originals">Originals where they are received, those in bins included.</param>
/// <param name="Archived">Originals in the archive.</param>
/// <param name="Downloads">What was made for downloading in other sizes.</param>
public sealed record StudioStorage(long Originals, long Archived, long Downloads);
