namespace BuildingBlocks.Imaging;

/// <summary>What an image file's header says.</summary>
/// <param name="Format">The format, told by content.</param>
/// <param name="Width">Pixels, as shown: after the EXIF orientation is applied.</param>
/// <param name="Height">Pixels, as shown: after the EXIF orientation is applied.</param>
/// <param name="Orientation">The EXIF orientation, 1 to 8; 1 where the file says nothing.</param>
/// <param name="TakenAt">EXIF DateTimeOriginal as the camera's wall clock, without a zone; null where the file says nothing.</param>
/// <param name="Pages">Frames of an animation, or pages; 1 for a still picture.</param>
public sealed record ImageFacts(ImageFormat Format, int Width, int Height, int Orientation, DateTime? TakenAt, int Pages);

/// <summary>Either facts, or a sentence that says why this file is not taken.</summary>
/// <param name="Facts">What the header says; null when refused.</param>
/// <param name="Refusal">A whole sentence for the photographer; null when taken.</param>
public sealed record Inspection(ImageFacts? Facts, string? Refusal);
